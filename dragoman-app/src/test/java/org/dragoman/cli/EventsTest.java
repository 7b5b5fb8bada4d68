package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.cli.Shell.Run;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final String WIRE =
            "{\"id\":\"w\",\"date\":\"2017-03-08\",\"source\":\"Wire\",\"text\":\"Separatist rebels shelled the hospital of"
                    + " Krasnohorivka on Tuesday, killing 33 people.\"}\n";
    private static final String COURANT =
            "{\"id\":\"c\",\"date\":\"2017-03-10\",\"source\":\"Courant\",\"text\":\"Separatist rebels shelled the hospital in"
                    + " Krasnohorivka on Tuesday, killing 34 people.\"}\n";

    @Test
    void oneHappeningIsOneLineWhateverTheOrderOfItsReports() {
        Run run = Shell.runWith(WIRE + COURANT, "events", "--input", "jsonl", "--format", "jsonl", "-");
        Run turned = Shell.runWith(COURANT + WIRE, "events", "--input", "jsonl", "--format", "jsonl", "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out()).contains("\"reports\":2", "\"sources\":[\"Courant\",\"Wire\"]", "\"field\":\"killed\"");
        assertThat(turned.out()).isEqualTo(run.out());
        assertThat(run.lastError()).isEqualTo("1 event");
    }

    @Test
    void anExplanationShowsTheSentencesAndWhatTheyHaveInCommon() {
        Run run = Shell.runWith(WIRE + COURANT, "events", "--input", "jsonl", "--explain", "-");
        assertThat(run.out())
                .contains("»shelled« the hospital in", "told otherwise: killed: ", "like [0], +", "day same +");
    }

    @Test
    void csvHasOneRowAnEventAndTheVersionsInOneCell() {
        Run run = Shell.runWith(WIRE + COURANT, "events", "--input", "jsonl", "--format", "csv", "-");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("id,type,mode,").endsWith(",reports,sources,documents,versions");
        assertThat(run.lines().get(1)).contains(",Krasnohorivka,", "33 (1)", "34 (1)");
    }

    @Test
    void whatCannotBeReadIsRejectedByNameAndTheRestIsMerged() {
        Run run = Shell.runWith(WIRE + "{\"id\":\n", "events", "--input", "jsonl", "--format", "jsonl", "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).contains("DRG-0107");
    }
}
