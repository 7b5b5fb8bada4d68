package org.dragoman.judge.outlook;

import java.util.Map;

/**
 * Weights of a logistic regression with an intercept for each unit, drawn towards the common one as far as the unit's past does
 * not speak against it.
 *
 * @param means of the features in the examples
 * @param scales their spreads
 * @param weights intercept first, then one a feature, of features less their mean, by their spread
 * @param own of units: what is added to the intercept
 * @param precision of units: how sure that is
 * @param prior how sure it is of a unit that was not among the examples
 * @param covariance triangle of the matrix that the weights' covariance is the inverse of, after the spread of periods
 */
record LogisticModel(
        double[] means,
        double[] scales,
        double[] weights,
        Map<Integer, Double> own,
        Map<Integer, Double> precision,
        double prior,
        double[][] covariance) {

    /** Log odds and their standard error. */
    record LogOdds(double value, double error) {}

    /** The row that weights are applied to: 1, then the features less their mean, by their spread. */
    double[] row(float[] features) {
        double[] row = new double[weights.length];
        row[0] = 1;
        for (int i = 0; i < features.length; i++) {
            row[i + 1] = standard(features[i], i);
        }
        return row;
    }

    private double standard(float value, int i) {
        // What lies far outside of all that was seen should not decide alone.
        return Math.max(-4, Math.min(4, (value - means[i]) / scales[i]));
    }

    LogOdds logOdds(float[] features, float start, int unit) {
        double[] row = row(features);
        double variance = 1 / precision.getOrDefault(unit, prior);
        for (int i = 0; i < row.length; i++) {
            variance += row[i] * Matrix.dot(covariance[i], row);
        }
        return new LogOdds(
                start + Matrix.dot(weights, row) + own.getOrDefault(unit, 0.0), Math.sqrt(Math.max(0, variance)));
    }
}
