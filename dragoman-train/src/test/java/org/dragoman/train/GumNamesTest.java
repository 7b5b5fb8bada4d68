package org.dragoman.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GumNamesTest {

    private static List<String> labels(
            List<String> words, List<String> tags, List<String> relations, List<String> misc) {
        Example.Syntax syntax =
                new Example.Syntax(tags, tags, words, words.stream().map(w -> 0).toList(), relations);
        Example example = new Example("1", String.join(" ", words), words, syntax, null, null);
        return GumNames.labels(new Conllu.Sentence("d", example, misc));
    }

    @Test
    void leavesATitleOutOfAPersonsName() {
        assertThat(labels(
                        List.of("President", "Ana", "Lund", "spoke"),
                        List.of("NNP", "NNP", "NNP", "VBD"),
                        List.of("nmod:desc", "nsubj", "flat", "root"),
                        List.of("Entity=(1-person-new-ssnnn-cf1-2-coref-Ana_Lund", "_", "Entity=1)", "_")))
                .containsExactly("O", "B-PER", "I-PER", "O");
    }

    @Test
    void passesMentionsOfCommonNounsOver() {
        assertThat(labels(
                        List.of("the", "city"),
                        List.of("DT", "NN"),
                        List.of("det", "root"),
                        List.of("Entity=(4-place-new-ssnnn-cf1-2-coref", "Entity=4)")))
                .containsExactly("O", "O");
    }

    @Test
    void takesTheLongerOfTwoNestedNames() {
        assertThat(labels(
                        List.of("University", "of", "Graz"),
                        List.of("NNP", "IN", "NNP"),
                        List.of("root", "case", "nmod"),
                        List.of(
                                "Entity=(1-organization-new-ssnnn-cf1-1-coref",
                                "_",
                                "Entity=(2-place-new-ssnnn-cf2-1-coref)1)")))
                .containsExactly("B-ORG", "I-ORG", "I-ORG");
    }
}
