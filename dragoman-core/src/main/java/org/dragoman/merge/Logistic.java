package org.dragoman.merge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Logistic regression by Newton's method, with a penalty on large weights so that few examples do not speak too loud. */
final class Logistic {

    private static final int ROUNDS = 12;
    private static final double LEAST_CURVATURE = 1e-6;

    /** Weights that change by less are as good as learned. */
    private static final double SETTLED = 1e-4;

    private Logistic() {}

    /**
     * An example.
     *
     * @param inputs one number a feature
     * @param yes its label
     * @param weight how much it counts
     */
    record Example(double[] inputs, boolean yes, double weight) {}

    /**
     * Learns one weight a feature.
     *
     * @param penalty on the square of each weight but the first, which is the bias
     */
    static double[] learn(List<Example> examples, double penalty) {
        int n = examples.get(0).inputs.length;
        double[] weights = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[n];
            double[][] curvature = new double[n][n];
            for (int i = 0; i < n; i++) {
                double lambda = i == 0 ? LEAST_CURVATURE : penalty;
                gradient[i] = -lambda * weights[i];
                curvature[i][i] = lambda;
            }
            for (Example example : examples) {
                add(example, weights, gradient, curvature);
            }
            double[] step = solve(curvature, gradient);
            double farthest = 0;
            for (int i = 0; i < n; i++) {
                weights[i] += step[i];
                farthest = Math.max(farthest, Math.abs(step[i]));
            }
            if (farthest < SETTLED) {
                break;
            }
        }
        return weights;
    }

    private static void add(Example example, double[] weights, double[] gradient, double[][] curvature) {
        double[] x = example.inputs;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = example.weight * ((example.yes ? 1 : 0) - p);
        double bend = example.weight * Math.max(p * (1 - p), LEAST_CURVATURE);
        int[] set = IntStream.range(0, x.length).filter(i -> x[i] != 0).toArray();
        for (int i : set) {
            gradient[i] += error * x[i];
            for (int j : set) {
                curvature[i][j] += bend * x[i] * x[j];
            }
        }
    }

    /** Solves a symmetric positive definite system by Gaussian elimination. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] x = Arrays.copyOf(right, n);
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                double factor = matrix[i][k] / matrix[k][k];
                for (int j = k; j < n; j++) {
                    matrix[i][j] -= factor * matrix[k][j];
                }
                x[i] -= factor * x[k];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                x[i] -= matrix[i][j] * x[j];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
