package org.dragoman.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkageTest {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final double THRESHOLD = -1;
    private static final double BEST = 0.5;

    /** Scores in eighths, so that sums are exact and equals come often. */
    private static double[][] scores(Random random, int n) {
        double[][] scores = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                scores[i][j] = random.nextInt(5) == 0 ? random.nextInt(40) / 8.0 - 1 : random.nextInt(32) / 8.0 - 5;
                scores[j][i] = scores[i][j];
            }
        }
        return scores;
    }

    private static double contradiction(List<Integer> a, List<Integer> b) {
        int clashes = 0;
        for (int i : a) {
            for (int j : b) {
                clashes += (i + j) % 7 == 0 ? 1 : 0;
            }
        }
        return 2 * clashes > a.size() * b.size() ? 2 : 0;
    }

    /** What is asked for, step by step: all pairs of groups are looked at before each join. */
    private static List<List<Integer>> plainly(double[][] scores) {
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, scores.length).forEach(i -> groups.add(new ArrayList<>(List.of(i))));
        while (true) {
            double most = THRESHOLD;
            int[] best = null;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double likeness = likeness(scores, groups.get(i), groups.get(j));
                    if (likeness > most) {
                        most = likeness;
                        best = new int[] {i, j};
                    }
                }
            }
            if (best == null) {
                return groups;
            }
            groups.get(best[0]).addAll(groups.remove(best[1]));
        }
    }

    private static double likeness(double[][] scores, List<Integer> a, List<Integer> b) {
        double sum = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int i : a) {
            for (int j : b) {
                sum += scores[i][j];
                top = Math.max(top, scores[i][j]);
            }
        }
        return BEST * top + (1 - BEST) * sum / (a.size() * b.size()) - contradiction(a, b);
    }

    @Test
    void groupsAreThoseThatLookingAtAllPairsGives() {
        Random random = new Random(SEED);
        int several = 0;
        for (int round = 0; round < 200; round++) {
            int n = 1 + random.nextInt(25);
            double[][] scores = scores(random, n);
            Linkage<Integer> linkage =
                    new Linkage<>((a, b) -> scores[a][b], LinkageTest::contradiction, BEST, THRESHOLD);

            List<List<Integer>> groups =
                    linkage.group(IntStream.range(0, n).boxed().toList());

            assertThat(groups).as("seed %d, round %d", SEED, round).isEqualTo(plainly(scores));
            several += groups.size() < n ? 1 : 0;
        }
        assertThat(several).as("rounds that join something, seed %d", SEED).isGreaterThan(100);
    }
}
