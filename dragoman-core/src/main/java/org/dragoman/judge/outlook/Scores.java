package org.dragoman.judge.outlook;

import java.util.Arrays;

/**
 * How good probabilities were.
 *
 * @param brier mean squared difference to what came, 0 the best
 * @param logLoss mean surprise, in nats; a probability of 0 or 1 counts as .001 or .999
 * @param auc chance that a period above the norm was given more than one below; not a number when all came alike
 * @param calibrationError mean distance of what was forecast to what came, over ten bins of equal width, by their size
 */
public record Scores(double brier, double logLoss, double auc, double calibrationError) {

    static final int BINS = 10;
    private static final double LEAST = 0.001;

    static Scores of(double[] forecasts, boolean[] above) {
        double brier = 0;
        double logLoss = 0;
        for (int i = 0; i < forecasts.length; i++) {
            double outcome = above[i] ? 1 : 0;
            brier += (forecasts[i] - outcome) * (forecasts[i] - outcome);
            double given = Math.max(LEAST, Math.min(1 - LEAST, above[i] ? forecasts[i] : 1 - forecasts[i]));
            logLoss -= Math.log(given);
        }
        return new Scores(
                brier / forecasts.length,
                logLoss / forecasts.length,
                auc(forecasts, above),
                Reliability.of(forecasts, above).error());
    }

    private static double auc(double[] forecasts, boolean[] above) {
        double[] sorted = forecasts.clone();
        Arrays.sort(sorted);
        double ranks = 0;
        long positive = 0;
        for (int i = 0; i < forecasts.length; i++) {
            if (above[i]) {
                positive++;
                ranks += (first(sorted, forecasts[i]) + last(sorted, forecasts[i])) / 2.0 + 1;
            }
        }
        long negative = forecasts.length - positive;
        return positive == 0 || negative == 0
                ? Double.NaN
                : (ranks - positive * (positive + 1) / 2.0) / ((double) positive * negative);
    }

    /** Where a value first stands among sorted ones. */
    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int last(double[] sorted, double value) {
        return first(sorted, Math.nextUp(value)) - 1;
    }
}
