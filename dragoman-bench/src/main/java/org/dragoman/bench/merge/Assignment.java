package org.dragoman.bench.merge;

import java.util.Arrays;

/** The best pairing of rows with columns, each used once: the Hungarian method. */
final class Assignment {

    private Assignment() {}

    /** Largest sum of {@code gains} that a pairing can have; gains are not negative. */
    static double best(double[][] gains) {
        int rows = gains.length;
        int columns = rows == 0 ? 0 : gains[0].length;
        int n = Math.max(rows, columns);
        double[][] costs = new double[n + 1][n + 1];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                costs[i + 1][j + 1] = -gains[i][j];
            }
        }
        double sum = 0;
        int[] rowOf = rowOfColumn(costs, n);
        for (int j = 1; j <= n; j++) {
            sum -= costs[rowOf[j]][j];
        }
        return sum;
    }

    /** For each column, from 1, the row that it is paired with at least cost. */
    private static int[] rowOfColumn(double[][] costs, int n) {
        double[] u = new double[n + 1];
        double[] v = new double[n + 1];
        int[] rowOf = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            rowOf[0] = i;
            augment(costs, n, u, v, rowOf);
        }
        return rowOf;
    }

    private static void augment(double[][] costs, int n, double[] u, double[] v, int[] rowOf) {
        int[] way = new int[n + 1];
        double[] least = new double[n + 1];
        boolean[] used = new boolean[n + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int column = 0;
        do {
            used[column] = true;
            int row = rowOf[column];
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= n; j++) {
                if (!used[j]) {
                    double cost = costs[row][j] - u[row] - v[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= n; j++) {
                if (used[j]) {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        do {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        } while (column != 0);
    }
}
