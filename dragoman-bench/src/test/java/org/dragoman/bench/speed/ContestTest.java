package org.dragoman.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

    @Test
    void runsAllContestantsInEveryRoundAndAnotherOneFirst() {
        List<String> order = new ArrayList<>();
        Contest contest = new Contest();
        contest.add("a", () -> order.add("a"));
        contest.add("b", () -> order.add("b"));
        contest.run(1, 2);
        assertThat(order).containsExactly("a", "b", "a", "b", "b", "a");
    }

    @Test
    void tellsHowManyTimesFasterOneIs() {
        Contest contest = new Contest();
        contest.add("quick", () -> sleep(4));
        contest.add("slow", () -> sleep(40));
        contest.run(0, 3);
        assertThat(contest.timesFaster("quick", "slow", Lap::wall)).isGreaterThan(2);
        assertThat(contest.table(10)).contains("quick", "slow");
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
