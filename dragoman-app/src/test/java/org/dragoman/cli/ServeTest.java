package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    @TempDir
    private Path folder;

    @Test
    void refusesWhatCannotBeServedAndSaysWhatToDo() {
        Path absent = folder.resolve("absent.duckdb");
        Shell.Run none = Shell.run("serve", "--store", absent.toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("DRG-0501").contains("dragoman init");
        assertThat(Shell.run("serve", "--token", "short").err()).contains("16 characters");
        assertThat(Shell.run("serve", "--port", "70000").code()).isEqualTo(2);
        assertThat(Shell.run("serve", "--sample", "--store", "x").code()).isEqualTo(2);
        assertThat(Shell.run("serve", "--watch", folder.resolve("nowhere").toString())
                        .err())
                .contains("no folder");
    }

    @Test
    void listsAllSampleArticles() throws IOException {
        Path samples = samplesFolder();
        List<String> listed = new String(
                        ServeTest.class
                                .getResourceAsStream("/org/dragoman/samples/index.txt")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        try (Stream<Path> files = Files.walk(samples)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> samples.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    private static Path samplesFolder() {
        return Files.isDirectory(Path.of("samples")) ? Path.of("samples") : Path.of("..", "samples");
    }
}
