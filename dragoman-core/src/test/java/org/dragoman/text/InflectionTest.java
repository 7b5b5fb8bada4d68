package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "occupied,VBD,occupy", "died,VBD,die", "robbed,VBN,rob", "added,VBD,add", "shelled,VBD,shell", "hoped,VBD,hope",
        "hopping,VBG,hop", "visited,VBD,visit", "armies,NNS,army", "ties,NNS,tie", "clashes,NNS,clash",
                "attacks,VBZ,attack"
    })
    void namesTheLikeliestBaseFirst(String word, String tag, String base) {
        assertThat(Inflection.bases(word, tag).get(0)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"seized,VBD,seize", "raided,VBD,raid", "controlled,VBD,control", "bridges,NNS,bridge"})
    void holdsTheRightBaseAmongOthers(String word, String tag, String base) {
        assertThat(Inflection.bases(word, tag)).contains(base);
    }

    @ParameterizedTest
    @CsvSource({"red,JJ", "glass,NNS", "went,VBD", "king,NN"})
    void saysNothingOfWhatItDoesNotKnow(String word, String tag) {
        assertThat(Inflection.bases(word, tag)).isEmpty();
    }
}
