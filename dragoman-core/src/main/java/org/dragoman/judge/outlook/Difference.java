package org.dragoman.judge.outlook;

import java.util.Arrays;
import java.util.Random;

/**
 * By how much the Brier score differs from another forecast's, with the range that chance leaves.
 *
 * @param value own less other's: below zero is better
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record Difference(double value, double low, double high) {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_200_305L;
    private static final double TAIL = 0.025;

    /** Whether it is better beyond chance. */
    public boolean isBetter() {
        return high < 0;
    }

    /**
     * Blocks of consecutive periods, all units of them together, are drawn anew: what happens to many units in one week, and goes
     * on for some, is drawn as one. The draws are the same from run to run.
     *
     * @param sums of the differences of each period, in their order
     * @param counts of the forecasts of each period
     * @param block periods that are drawn together
     */
    static Difference of(double[] sums, int[] counts, int block) {
        double value = Arrays.stream(sums).sum() / Arrays.stream(counts).sum();
        int length = Math.max(1, Math.min(block, sums.length / 2));
        int blocks = (sums.length + length - 1) / length;
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            long count = 0;
            for (int i = 0; i < blocks; i++) {
                int from = random.nextInt(sums.length);
                for (int j = 0; j < length; j++) {
                    // Round the end, so that each period is drawn as often.
                    int at = (from + j) % sums.length;
                    sum += sums[at];
                    count += counts[at];
                }
            }
            // Nothing but gaps may have been drawn.
            drawn[draw] = count == 0 ? value : sum / count;
        }
        Arrays.sort(drawn);
        return new Difference(
                value, drawn[(int) (TAIL * (DRAWS - 1))], drawn[(int) Math.ceil((1 - TAIL) * (DRAWS - 1))]);
    }
}
