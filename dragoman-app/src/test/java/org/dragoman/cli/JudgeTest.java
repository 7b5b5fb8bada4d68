package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.cli.Shell.Run;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final String NEWS =
            "{\"id\":\"a\",\"date\":\"2017-03-08\",\"text\":\"Russia sent weapons to Syria on Tuesday.\"}\n"
                    + "{\"id\":\"b\",\"date\":\"2017-05-10\",\"text\":\"Turkish jets bombed Syrian army positions on Tuesday.\"}\n";

    @Test
    void judgesAsOfTheLastDayOnWhichSomethingHappened() {
        Run run = Shell.runWith(NEWS, "judge", "--input", "jsonl", "--format", "jsonl", "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out()).startsWith("{\"as_of\":\"2017-05-09\",\"events\":2");
    }

    @Test
    void leavesOutWhatHappenedAfterTheDayOfJudgment() {
        Run run = Shell.runWith(NEWS, "judge", "--input", "jsonl", "--format", "json", "--as-of", "2017-04-01", "-");
        assertThat(run.out()).contains("\"as_of\" : \"2017-04-01\"", "\"events\" : 1");
    }

    @Test
    void refusesToWriteJudgmentsAsATable() {
        Run run = Shell.run("judge", "--format", "csv", "samples/idlib");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Judgments are no table");
    }

    @Test
    void inTheSamplesOnIdlibRussiaIsTheFirstBetweenEnemies() {
        Run run = Shell.run("judge", "--format", "jsonl", "../samples/idlib");
        assertThat(run.out())
                .contains("\"hedging\":[{\"who\":\"RUS\",\"between\":[\"SYR\",\"TUR\"]")
                .contains("[\"RUS\",\"SYR\",\"TUR\"]");
    }
}
