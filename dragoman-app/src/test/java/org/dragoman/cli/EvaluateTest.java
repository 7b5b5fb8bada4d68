package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private static final String TOLD =
            "{\"id\":\"a\",\"text\":\"Turkish police arrested two rebels in Ankara on Monday.\","
                    + "\"date\":\"2020-03-05\",\"events\":[{\"type\":\"COERCE\",\"source\":[\"TUR COP\"],"
                    + "\"target\":[\"two rebels\"],\"status\":\"actual\"}]}\n";
    private static final String SILENT =
            "{\"id\":\"b\",\"text\":\"Turkish police arrested a man in Ankara on Monday.\",\"events\":[]}\n";

    @TempDir
    private Path folder;

    @Test
    void countsWhatIsRightWhatIsGivenAndWhatThereIs() {
        Run run = Shell.runWith(TOLD + SILENT, "evaluate", "--input", "jsonl", "--format", "csv", "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).startsWith("measure,right,given,gold,precision,");
        assertThat(run.lines().get(1)).startsWith("event type,1,2,1,0.5000,");
        assertThat(run.lastError()).startsWith("2 texts read");
    }

    @Test
    void writesMissesAndFalseAlarmsToRead() throws IOException {
        Path errors = folder.resolve("errors.txt");
        Run run = Shell.runWith(SILENT, "evaluate", "--input", "jsonl", "--errors", errors.toString(), "-");
        assertThat(run.code()).isZero();
        assertThat(Files.readString(errors)).contains("## false alarm COERCE: 1", "arrested a man");
    }

    @Test
    void comparesOnlyAtTheMarkedWordOfAnExample() throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.tsv"),
                "# a comment\n"
                        + "173\tactual\tTUR COP\t-\t[S Turkish police] [P arrested] [T a man] after rebels shelled Aleppo.\n");
        Run run = Shell.run("evaluate", "--format", "jsonl", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("{\"measure\":\"event type\",\"right\":1,\"given\":1,\"gold\":1,");
    }

    @Test
    void namesTheLineThatCannotBeUsedAndMeasuresOnTheRest() {
        Run run = Shell.runWith(
                TOLD
                        + "{\"text\":\"Rebels left.\",\"events\":[{\"type\":\"FIGHT\"}]}\n"
                        + "{\"text\":\"Rebels left.\",\"events\":[{\"type\":\"RETREAT\",\"source\":[\"Rebel army\"]}]}\n"
                        + "{\"text\":\"Rebels left.\",\"events\":[{\"cameo\":\"999\"}]}\n"
                        + "{\"text\":\"Rebels left.\"}\n",
                "evaluate",
                "--input",
                "jsonl",
                "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("event type");
        assertThat(run.err())
                .contains(
                        "-:2: DRG-0113: is no labelled text: type \"FIGHT\" is none of AGREE",
                        "-:3: DRG-0113: is no labelled text: source \"Rebel army\" is neither an actor code",
                        "-:4: DRG-0113: is no labelled text: \"999\" is no CAMEO code",
                        "-:5: DRG-0108: has a field that is missing or of the wrong type: events is not an array",
                        "remedy: ");
    }

    @Test
    void saysWhatIsWrongWithAnExampleLine() {
        Run run = Shell.runWith("173\tdone\t-\t-\tPolice [P arrested] him.\nnot a line\n", "evaluate", "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("-:1: DRG-0113: is no labelled text: status \"done\" is none of actual")
                .contains("-:2: DRG-0113: is no labelled text: has 1 fields");
    }
}
