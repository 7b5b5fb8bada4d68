package org.dragoman.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropBankTest {

    private static final String SKELETON = """
            f 0 0 [WORD] DT (TOP(S(NP* - - (ARG0*
            f 0 1 [WORD] NN *) - - *)
            f 0 2 [WORD] VBD (VP* flee flee.01 (V*)
            f 0 3 [WORD] NNP (NP*))) - - (ARG1*)
            """;

    private static Example example(String... tags) {
        List<String> words = List.of("The", "crowd", "fled", "Tessin").subList(0, tags.length);
        List<Integer> heads = List.of(2, 3, 0, 3).subList(0, tags.length);
        List<String> relations = List.of("det", "nsubj", "root", "obj").subList(0, tags.length);
        Example.Syntax syntax = new Example.Syntax(List.of(tags), List.of(tags), words, heads, relations);
        return new Example("1", "", words, syntax, null, null);
    }

    private static PropBank bank(Path folder) throws IOException {
        Files.writeString(folder.resolve("doc1.xml.gold_skel"), SKELETON);
        return PropBank.read(folder);
    }

    @Test
    void hangsRolesOnTheHeadsOfTheirPhrases(@TempDir Path folder) throws IOException {
        List<Example> aligned = bank(folder).align("email-doc1", List.of(example("DT", "NN", "VBD", "NNP")));
        assertThat(aligned.get(0).frames()).containsExactly(new Example.Frame(2, Map.of(1, "ARG0", 3, "ARG1")));
    }

    @Test
    void passesASentenceOverThatDoesNotFit(@TempDir Path folder) throws IOException {
        List<Example> aligned = bank(folder)
                .align("email-doc1", List.of(example("DT", "NN", "VBD"), example("DT", "NN", "VBD", "NNP")));
        assertThat(aligned.get(0).frames()).isNull();
        assertThat(aligned.get(1).frames()).hasSize(1);
    }

    @Test
    void leavesAnUnknownDocumentAsItIs(@TempDir Path folder) throws IOException {
        Example example = example("DT", "NN");
        assertThat(bank(folder).align("email-other", List.of(example))).containsExactly(example);
    }
}
