package org.dragoman.export.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

    @Test
    void theDictionaryIsUpToDateAndLeavesNothingUnexplained() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path project = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();

        String made = DataDictionary.of(project);

        assertThat(made)
                .as("run: java -cp dragoman-app/target/dragoman-all.jar %s .", DataDictionary.class.getName())
                .isEqualTo(Files.readString(project.resolve(DataDictionary.FILE)));
        assertThat(made).doesNotContain("|  |");
    }
}
