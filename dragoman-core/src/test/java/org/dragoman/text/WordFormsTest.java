package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    private static final WordForms FORMS = WordForms.shipped();

    @ParameterizedTest
    @CsvSource({
        "denied,VBD,deny", "carried,VBD,carry", "signed,VBN,sign", "celebrated,VBD,celebrate", "shelled,VBD,shell",
        "raided,VBD,raid", "robbed,VBN,rob", "singing,VBG,sing", "firing,VBG,fire", "clashes,VBZ,clash",
        "accuses,VBZ,accuse", "met,VBD,meet", "fled,VBD,flee", "bombed,VBN,bomb", "agreed,VBD,agree",
        "countries,NNS,country", "airstrikes,NNS,airstrike", "gunmen,NNS,gunman", "troops,NNS,troop",
                "crises,NNS,crisis"
    })
    void endingsAreUndone(String word, String tag, String base) {
        assertThat(FORMS.base(word, tag)).isEqualTo(base);
    }

    @Test
    void unknownWordsAreLeftToTheModel() {
        assertThat(FORMS.base("Zzyzxed", "VBD")).isNull();
        assertThat(FORMS.base("Idlib", "NNP")).isNull();
    }
}
