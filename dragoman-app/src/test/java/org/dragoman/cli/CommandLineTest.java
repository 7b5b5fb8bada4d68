package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final String ARTICLE = "Rebels attacked an army base near Aleppo on Monday, killing six soldiers. "
            + "The foreign minister of Turkey condemned the attack.";

    @TempDir
    private Path folder;

    @Test
    void codesADocumentAsJsonLines() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "date: 2020-02-05\n\n" + ARTICLE);
        Run run = Shell.run("code", "--format", "jsonl", file.toString());
        assertThat(run.code()).isZero();
        List<JsonNode> reports = reports(run);
        assertThat(reports).isNotEmpty().allSatisfy(report -> {
            assertThat(report.get("document").asString()).isEqualTo("a.txt");
            for (String field :
                    List.of("source", "target", "status", "attribution", "magnitude", "coded_by", "cameo")) {
                assertThat(report.has(field)).as(field).isTrue();
            }
        });
        assertThat(run.lastError())
                .matches("1 document read, 0 without reports, \\d+ reports?, 0 rejected, \\d+\\.\\d s");
    }

    @Test
    void textOfEverySpanIsTheSliceOfTheDocument() throws IOException {
        String text = "date: 2020-02-05\r\n\r\n“" + ARTICLE + "” 😀 It is over.";
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(StandardCharsets.UTF_8));
        Run run = Shell.run("read", "--format", "jsonl", file.toString());
        JsonNode reading = JsonMapper.shared().readTree(run.out());
        List<JsonNode> spans = new ArrayList<>();
        for (String part : List.of("actors", "places", "times", "quotes")) {
            reading.get(part).forEach(spans::add);
        }
        assertThat(spans)
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.get("text").asString())
                        .isEqualTo(text.substring(
                                span.get("start").asInt(), span.get("end").asInt())));
        assertThat(reading.get("date_from").asString()).isEqualTo("metadata");
    }

    @Test
    void keepsTheOrderOfDocumentsWithManyThreads() {
        StringBuilder input = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            input.append("{\"id\":")
                    .append(i)
                    .append(",\"text\":\"")
                    .append(ARTICLE.repeat(i % 7 == 0 ? 5 : 1))
                    .append("\"}\n");
            ids.add(Integer.toString(i));
        }
        Run run =
                Shell.runWith(input.toString(), "code", "--input", "jsonl", "--format", "jsonl", "--threads", "4", "-");
        assertThat(reports(run).stream()
                        .map(report -> report.get("document").asString())
                        .distinct())
                .containsExactlyElementsOf(ids);
    }

    @Test
    void saysWhatWasRejectedAndDoesTheRest() {
        Run run = Shell.runWith(
                "{\"id\":\"a\",\"text\":\"" + ARTICLE + "\"}\n"
                        + "{broken\n"
                        + "{\"id\":\"d\",\"text\":\"Die Armee hat am Montag die Stadt"
                        + " verlassen, sagte der Sprecher der Regierung.\"}\n",
                "code",
                "--input",
                "jsonl",
                "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("-:2: DRG-0107", "d: DRG-0112: is not in English: it looks like German");
        assertThat(run.lastError()).contains("1 document read", "2 rejected");
    }

    @Test
    void marksTheWordsThatAReportRestsOn() {
        Run run = Shell.runWith(ARTICLE, "code", "--explain", "-");
        assertThat(run.out()).contains("^").contains("(rule ");
    }

    @Test
    void writesOneCsvLineAReport() {
        Run run = Shell.runWith(ARTICLE, "code", "--format", "csv", "-");
        int columns = run.lines().get(0).split(",").length;
        assertThat(run.lines().get(0)).startsWith("document,published,");
        assertThat(run.lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        line -> assertThat(line.replaceAll("\"[^\"]*\"", "x").split(",", -1))
                                .hasSize(columns));
    }

    @Test
    void answersWhomAPhraseStandsFor() {
        Run run = Shell.runWith("Turkey\n\nthe United Nations\n", "actor", "--format", "jsonl", "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2).first().asString().contains("\"actor\":\"Turkey\"");
    }

    @Test
    void answersWhatOneActorDoesToAnother() {
        Run run = Shell.runWith(
                "{\"id\":\"p\",\"text\":\"Rebels attacked the army.\",\"source\":{\"start\":0,\"end\":6},"
                        + "\"target\":{\"start\":16,\"end\":24}}\n"
                        + "{\"id\":\"q\",\"text\":\"Rebels.\",\"source\":{\"start\":0,\"end\":99},\"target\":1}\n",
                "relate",
                "--input",
                "jsonl",
                "--format",
                "jsonl",
                "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.lines()).hasSize(1).first().asString().contains("\"document\":\"p\"", "\"type\":\"ASSAULT\"");
        assertThat(run.err()).contains("-:2: DRG-0108");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cdoe x",
                "code",
                "code --fromat jsonl x",
                "code --format xml x",
                "code --date monday x",
                "code --threads 0 x",
                "code --max-size 0 x",
                "code --threads many x",
                "evaluate",
                "evaluate --threads 0 x",
                "evaluate --errors no/such/folder/e.txt x"
            })
    void wrongUsageIsCodeTwoWithAHint(String line) {
        Run run = Shell.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void suggestsTheWordThatWasMeant() {
        assertThat(Shell.run("cdoe", "x").err()).contains("Did you mean code?");
        assertThat(Shell.run("code", "--fromat", "csv", "x").err()).contains("Did you mean --format?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "code", "actor", "relate", "extract", "evaluate"})
    void everyVerbHasHelpWithAnExample(String verb) {
        Run run = Shell.run(verb, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Example", "dragoman " + verb, "--format", "--date");
    }

    @Test
    void endsQuietlyWhenNobodyReadsTheOutput() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Main.Console(InputStream.nullInputStream(), closed, new PrintStream(err, true), () -> null),
                "code",
                "--format",
                "csv",
                folder.toString());
        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static List<JsonNode> reports(Run run) {
        return run.lines().stream()
                .map(line -> (JsonNode) JsonMapper.shared().readTree(line))
                .toList();
    }
}
