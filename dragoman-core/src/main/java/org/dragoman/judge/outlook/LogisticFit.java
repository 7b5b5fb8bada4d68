package org.dragoman.judge.outlook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.judge.outlook.Examples.Example;

/**
 * Fits a {@link LogisticModel} by Newton's method. Weights have a normal prior, units' own intercepts a narrower one; the units'
 * part of the system is diagonal and is eliminated, so that thousands of units cost no more than tens. Same examples, same
 * weights.
 */
final class LogisticFit {

    /** Precision of the prior of a weight. */
    private static final double RIDGE = 20;

    /** Precision of the prior of a unit's own intercept: they rarely differ by more than some .5. */
    private static final double OWN = 12;

    private static final int MOST_STEPS = 25;
    private static final double DONE = 1e-6;

    private final int width;
    private final double[][] rows;
    private final boolean[] above;
    private final double[] start;
    private final int[] unit;
    private final int[] column;
    private final int units;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final double[] means;
    private final double[] scales;
    private final double[] ridge;
    private double[] weights;
    private double[] own;
    /** Of the last step: gradient's and Hessian's parts of each unit, and the triangle of the rest. */
    private double[] ownHessian;

    private double[][] lower;

    private LogisticFit(List<Example> examples) {
        int count = examples.size();
        int features = examples.get(0).features().length;
        this.width = features + 1;
        this.means = new double[features];
        this.scales = new double[features];
        standardise(examples);
        this.rows = new double[count][];
        this.above = new boolean[count];
        this.start = new double[count];
        this.unit = new int[count];
        this.column = new int[count];
        LogisticModel standard = bare();
        for (int i = 0; i < count; i++) {
            Example example = examples.get(i);
            rows[i] = standard.row(example.features());
            above[i] = example.above();
            start[i] = example.start();
            column[i] = example.column();
            Integer number = numbers.putIfAbsent(example.unit(), numbers.size());
            unit[i] = number == null ? numbers.size() - 1 : number;
        }
        this.units = numbers.size();
        this.ridge = ridge();
        this.weights = new double[width];
        this.own = new double[units];
        this.ownHessian = new double[units];
        this.lower = new double[width][width];
    }

    /** @param examples of both outcomes */
    static LogisticModel of(List<Example> examples) {
        LogisticFit fit = new LogisticFit(examples);
        fit.climb();
        return fit.model();
    }

    private LogisticModel bare() {
        return new LogisticModel(means, scales, new double[width], Map.of(), Map.of(), OWN, new double[width][width]);
    }

    private void standardise(List<Example> examples) {
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            double squares = 0;
            for (Example example : examples) {
                double value = example.features()[i];
                sum += value;
                squares += value * value;
            }
            means[i] = sum / examples.size();
            double variance = squares / examples.size() - means[i] * means[i];
            // A feature that never changes has no weight; its spread must only not be zero.
            scales[i] = variance > 1e-9 ? Math.sqrt(variance) : 1;
        }
    }

    /** What is the same for all units in a period has been seen once a period, not once an example. */
    private double[] ridge() {
        double[] precision = new double[width];
        Arrays.fill(precision, RIDGE);
        precision[0] = 1e-6;
        double together =
                (double) column.length / Arrays.stream(column).distinct().count();
        for (int i = width - Features.COMMON; i < width; i++) {
            precision[i] *= Math.max(1, together);
        }
        return precision;
    }

    private void climb() {
        double best = loss();
        for (int i = 0; i < MOST_STEPS; i++) {
            double[] oldWeights = weights.clone();
            double[] oldOwn = own.clone();
            double[][] step = step();
            double size = 1;
            double now = Double.POSITIVE_INFINITY;
            while (size > 1e-4) {
                weights = moved(oldWeights, step[0], size);
                own = moved(oldOwn, step[1], size);
                now = loss();
                if (now <= best) {
                    break;
                }
                size /= 2;
            }
            if (now > best) {
                weights = oldWeights;
                own = oldOwn;
                return;
            }
            if (best - now < DONE * Math.max(1, best)) {
                return;
            }
            best = now;
        }
    }

    private static double[] moved(double[] from, double[] step, double size) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += size * step[i];
        }
        return to;
    }

    private double logOdds(int i) {
        return start[i] + Matrix.dot(weights, rows[i]) + own[unit[i]];
    }

    private double loss() {
        double loss = 0;
        for (int i = 0; i < width; i++) {
            loss += ridge[i] * weights[i] * weights[i] / 2;
        }
        for (double each : own) {
            loss += OWN * each * each / 2;
        }
        for (int i = 0; i < rows.length; i++) {
            double odds = above[i] ? logOdds(i) : -logOdds(i);
            loss += odds > 0 ? Math.log1p(Math.exp(-odds)) : -odds + Math.log1p(Math.exp(odds));
        }
        return loss;
    }

    /** Newton's step of the weights and of the units' own intercepts. */
    private double[][] step() {
        double[][] hessian = new double[width][width];
        double[][] cross = new double[units][width];
        double[] gradient = new double[width];
        double[] ownGradient = new double[units];
        Arrays.fill(ownHessian, OWN);
        for (int i = 0; i < width; i++) {
            hessian[i][i] = ridge[i];
            gradient[i] = -ridge[i] * weights[i];
        }
        for (int u = 0; u < units; u++) {
            ownGradient[u] = -OWN * own[u];
        }
        for (int i = 0; i < rows.length; i++) {
            double p = Matrix.logistic(logOdds(i));
            double residual = (above[i] ? 1 : 0) - p;
            double curve = Math.max(1e-9, p * (1 - p));
            double[] row = rows[i];
            Matrix.addOuter(hessian, curve, row);
            double[] mine = cross[unit[i]];
            for (int j = 0; j < width; j++) {
                gradient[j] += residual * row[j];
                mine[j] += curve * row[j];
            }
            ownGradient[unit[i]] += residual;
            ownHessian[unit[i]] += curve;
        }
        for (int u = 0; u < units; u++) {
            Matrix.addOuter(hessian, -1 / ownHessian[u], cross[u]);
            for (int j = 0; j < width; j++) {
                gradient[j] -= cross[u][j] * ownGradient[u] / ownHessian[u];
            }
        }
        lower = Matrix.cholesky(hessian);
        double[] step = Matrix.solve(lower, gradient);
        double[] ownStep = new double[units];
        for (int u = 0; u < units; u++) {
            ownStep[u] = (ownGradient[u] - Matrix.dot(cross[u], step)) / ownHessian[u];
        }
        return new double[][] {step, ownStep};
    }

    private LogisticModel model() {
        Map<Integer, Double> ownOf = new HashMap<>();
        Map<Integer, Double> precision = new HashMap<>();
        numbers.forEach((number, at) -> {
            ownOf.put(number, own[at]);
            precision.put(number, ownHessian[at]);
        });
        return new LogisticModel(means, scales, weights, ownOf, precision, OWN, covariance());
    }

    /**
     * Covariance of the weights that takes the examples of one period as one observation: what happens in the world in a week
     * moves many units at once.
     */
    private double[][] covariance() {
        Map<Integer, double[]> scores = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            double residual = (above[i] ? 1 : 0) - Matrix.logistic(logOdds(i));
            double[] score = scores.computeIfAbsent(column[i], any -> new double[width]);
            for (int j = 0; j < width; j++) {
                score[j] += residual * rows[i][j];
            }
        }
        double[][] covariance = new double[width][width];
        scores.keySet().stream().sorted().forEach(key -> {
            double[] moved = Matrix.solve(lower, scores.get(key));
            Matrix.addOuter(covariance, 1, moved);
        });
        for (int i = 0; i < width; i++) {
            for (int j = i + 1; j < width; j++) {
                covariance[i][j] = covariance[j][i];
            }
        }
        return covariance;
    }
}
