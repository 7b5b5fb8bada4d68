package org.dragoman.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {

    @Test
    void mapsFineTypesAndLeavesOthersOutside() {
        assertThat(Columns.begin(List.of("B-politician", "I-politician", "O", "B-election", "B-country")))
                .containsExactly("B-PER", "I-PER", "O", "O", "B-LOC");
    }

    @Test
    void beginsEveryNameWithBegin() {
        assertThat(Columns.begin(List.of("I-ORG", "I-ORG", "I-PER", "O", "I-LOC")))
                .containsExactly("B-ORG", "I-ORG", "B-PER", "O", "B-LOC");
    }

    @Test
    void readsSentencesApartByBlankLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("some.conll");
        Files.writeString(file, "Oslo\tB-LOC\nwaits\tO\n\nNo\tO\n");
        List<Example> examples = Columns.read(file, 0, 1);
        assertThat(examples).extracting(Example::words).containsExactly(List.of("Oslo", "waits"), List.of("No"));
    }
}
