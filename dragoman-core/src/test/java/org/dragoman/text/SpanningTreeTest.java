package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    @Test
    void hasNoHeadsWithoutWords() {
        assertThat(SpanningTree.heads(new float[0][0])).isEmpty();
        assertThat(SpanningTree.heads(new float[1][1])).containsExactly(-1);
    }

    @Test
    void hangsAnOnlyWordOnTheRoot() {
        assertThat(SpanningTree.heads(new float[][] {{0, 0}, {-5, 9}})).containsExactly(-1, 0);
    }

    @Test
    void opensTheCycleThatTheBestArcsMake() {
        float[][] scores = {{0, 0, 0}, {1, 0, 10}, {2, 10, 0}};
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 2, 0);
    }

    @Test
    void allowsOneRootThoughTwoScoreHigher() {
        float[][] scores = {{0, 0, 0, 0}, {9, 0, 1, 1}, {8, 2, 0, 1}, {1, 3, 1, 0}};
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 0, 1, 1);
    }

    @Test
    void makesATreeOfAnyScores() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int nodes = 1 + random.nextInt(30);
            float[][] scores = new float[nodes][nodes];
            for (float[] row : scores) {
                for (int j = 0; j < nodes; j++) {
                    row[j] = random.nextInt(50) == 0 ? Float.NaN : (float) random.nextGaussian() * 10;
                }
            }
            assertTree(SpanningTree.heads(scores), seed + "/" + round);
        }
    }

    @Test
    void findsTheBestTreeThatTryingAllFinds() {
        Random random = new Random(99);
        for (int round = 0; round < 200; round++) {
            float[][] scores = new float[5][5];
            for (float[] row : scores) {
                for (int j = 0; j < 5; j++) {
                    row[j] = random.nextInt(100);
                }
            }
            assertThat(total(scores, SpanningTree.heads(scores))).isEqualTo(bestByTrying(scores));
        }
    }

    private static double bestByTrying(float[][] scores) {
        double best = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < 625; code++) {
            int[] heads = {-1, code % 5, code / 5 % 5, code / 25 % 5, code / 125};
            if (isTree(heads)) {
                best = Math.max(best, total(scores, heads));
            }
        }
        return best;
    }

    private static double total(float[][] scores, int[] heads) {
        double total = 0;
        for (int i = 1; i < heads.length; i++) {
            total += scores[i][heads[i]];
        }
        return total;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 1; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
            int at = i;
            for (int step = 0; at > 0; step++) {
                if (step > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }

    private static void assertTree(int[] heads, String description) {
        if (heads.length > 1) {
            assertThat(isTree(heads)).as(description).isTrue();
        }
    }
}
