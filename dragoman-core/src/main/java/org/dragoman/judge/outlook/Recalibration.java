package org.dragoman.judge.outlook;

import java.util.Arrays;

/**
 * Makes probabilities of a model's log odds that hold for what it has not seen, learned from its own past forecasts with what
 * came of them: Platt's line first, then a bent one through the tenths of the probabilities, as isotonic regression has it. Both
 * are drawn towards leaving the forecasts as they are, the more so the fewer there are.
 *
 * @param shift added to the log odds
 * @param slope they are taken times this
 * @param given probabilities between which the bent line is straight, rising from 0 to 1
 * @param meant what is meant by each, rising too
 */
record Recalibration(double shift, double slope, double[] given, double[] meant) {

    static final Recalibration NONE = new Recalibration(0, 1, new double[] {0, 1}, new double[] {0, 1});

    /** Forecasts of one period go together: more of them than this say nothing more about shift and slope. */
    private static final double MOST = 3_000;

    private static final double SHIFT_PRECISION = 100;
    private static final double SLOPE_PRECISION = 100;
    private static final int STEPS = 20;

    /** So many forecasts in a tenth move it half of the way to what came. */
    private static final double HALF_WAY = 300;

    private static final int BINS = 10;

    double probability(double logOdds) {
        double p = Matrix.logistic(shift + slope * logOdds);
        int i = 1;
        while (i < given.length - 1 && given[i] < p) {
            i++;
        }
        double width = given[i] - given[i - 1];
        double way = width > 0 ? (p - given[i - 1]) / width : 0;
        return meant[i - 1] + way * (meant[i] - meant[i - 1]);
    }

    /**
     * @param logOdds as the model gave them
     * @param above what came of them
     */
    static Recalibration of(double[] logOdds, boolean[] above) {
        double[] line = line(logOdds, above);
        double[] sums = new double[BINS];
        double[] came = new double[BINS];
        int[] counts = new int[BINS];
        for (int i = 0; i < logOdds.length; i++) {
            double p = Matrix.logistic(line[0] + line[1] * logOdds[i]);
            int bin = Math.min(BINS - 1, (int) (p * BINS));
            sums[bin] += p;
            came[bin] += above[i] ? 1 : 0;
            counts[bin]++;
        }
        double[] given = new double[BINS + 2];
        double[] meant = new double[BINS + 2];
        int size = 1;
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                given[size] = sums[bin] / counts[bin];
                double moved = given[size] + (came[bin] - sums[bin]) / (counts[bin] + HALF_WAY);
                meant[size] = Math.max(meant[size - 1], Math.min(1, moved));
                size++;
            }
        }
        given[size] = 1;
        meant[size] = 1;
        return new Recalibration(line[0], line[1], Arrays.copyOf(given, size + 1), Arrays.copyOf(meant, size + 1));
    }

    /** Shift and slope of the most likely line. */
    private static double[] line(double[] logOdds, boolean[] above) {
        double weight = Math.min(1, MOST / Math.max(1, logOdds.length));
        double[] line = {0, 1};
        for (int step = 0; step < STEPS; step++) {
            double[][] hessian = {{SHIFT_PRECISION, 0}, {0, SLOPE_PRECISION}};
            double[] gradient = {-SHIFT_PRECISION * line[0], -SLOPE_PRECISION * (line[1] - 1)};
            for (int i = 0; i < logOdds.length; i++) {
                double p = Matrix.logistic(line[0] + line[1] * logOdds[i]);
                double residual = weight * ((above[i] ? 1 : 0) - p);
                gradient[0] += residual;
                gradient[1] += residual * logOdds[i];
                Matrix.addOuter(hessian, weight * p * (1 - p), new double[] {1, logOdds[i]});
            }
            double[] move = Matrix.solve(Matrix.cholesky(hessian), gradient);
            line[0] += move[0];
            line[1] += move[1];
            if (Math.abs(move[0]) + Math.abs(move[1]) < 1e-9) {
                break;
            }
        }
        return line;
    }
}
