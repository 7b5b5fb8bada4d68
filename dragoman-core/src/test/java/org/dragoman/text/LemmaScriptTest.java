package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {

    @ParameterizedTest
    @CsvSource({
        "Armies,army,L3+y",
        "bombed,bomb,L2+",
        "Ankara,Ankara,K0+",
        "was,be,=be",
        "IS,be,=be",
        "The,the,L0+",
        "Kurds,Kurd,K1+",
        "troops,troops,L0+"
    })
    void leadsFromFormToLemma(String form, String lemma, String script) {
        assertThat(LemmaScript.of(form, lemma)).isEqualTo(script);
        assertThat(LemmaScript.apply(script, form)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"L9+y,it,it", "L2+,It,it", "K2+,It,It"})
    void leavesAWordThatTheScriptDoesNotFit(String script, String form, String expected) {
        assertThat(LemmaScript.apply(script, form)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"KILLED,L2+,kill", "Killed,L2+,kill", "killed,L2+,kill"})
    void doesNotMindCapitals(String form, String script, String lemma) {
        assertThat(LemmaScript.apply(script, form)).isEqualTo(lemma);
    }
}
