package org.dragoman.judge.outlook;

/**
 * Platt's correction: true log odds as a line of those that the model gave, learned from forecasts that it made of what it had
 * not seen. It is drawn towards leaving them as they are.
 *
 * @param shift added to the log odds
 * @param slope they are taken times this
 */
record Recalibration(double shift, double slope) {

    static final Recalibration NONE = new Recalibration(0, 1);

    /** Forecasts of one period go together: more of them than this say nothing more. */
    private static final double MOST = 3_000;

    private static final double SHIFT_PRECISION = 100;
    private static final double SLOPE_PRECISION = 100;
    private static final int STEPS = 20;

    double probability(double logOdds) {
        return Matrix.logistic(shift + slope * logOdds);
    }

    /**
     * @param logOdds as the model gave them
     * @param above what came of them
     */
    static Recalibration of(double[] logOdds, boolean[] above) {
        double weight = Math.min(1, MOST / Math.max(1, logOdds.length));
        double shift = 0;
        double slope = 1;
        for (int step = 0; step < STEPS; step++) {
            double[][] hessian = {{SHIFT_PRECISION, 0}, {0, SLOPE_PRECISION}};
            double[] gradient = {-SHIFT_PRECISION * shift, -SLOPE_PRECISION * (slope - 1)};
            for (int i = 0; i < logOdds.length; i++) {
                double p = Matrix.logistic(shift + slope * logOdds[i]);
                double residual = weight * ((above[i] ? 1 : 0) - p);
                gradient[0] += residual;
                gradient[1] += residual * logOdds[i];
                Matrix.addOuter(hessian, weight * p * (1 - p), new double[] {1, logOdds[i]});
            }
            double[] move = Matrix.solve(Matrix.cholesky(hessian), gradient);
            shift += move[0];
            slope += move[1];
            if (Math.abs(move[0]) + Math.abs(move[1]) < 1e-9) {
                break;
            }
        }
        return new Recalibration(shift, slope);
    }
}
