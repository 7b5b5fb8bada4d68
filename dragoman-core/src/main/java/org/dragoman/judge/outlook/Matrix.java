package org.dragoman.judge.outlook;

/** The little linear algebra that is needed: symmetric positive definite systems. */
final class Matrix {

    private Matrix() {}

    /** The lower triangle whose product with its transpose is {@code matrix}. */
    static double[][] cholesky(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    if (!(sum > 0)) {
                        throw new ArithmeticException("not positive definite at " + i);
                    }
                    lower[i][i] = Math.sqrt(sum);
                } else {
                    lower[i][j] = sum / lower[j][j];
                }
            }
        }
        return lower;
    }

    /** Solves the system whose matrix has the triangle {@code lower}. */
    static double[] solve(double[][] lower, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** Adds {@code weight} times the outer product of {@code row} to the lower triangle of {@code sum}. */
    static void addOuter(double[][] sum, double weight, double[] row) {
        for (int i = 0; i < row.length; i++) {
            double scaled = weight * row[i];
            double[] to = sum[i];
            for (int j = 0; j <= i; j++) {
                to[j] += scaled * row[j];
            }
        }
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The logistic function. */
    static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
