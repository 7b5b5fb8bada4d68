package org.dragoman.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Groups items step by step: again and again the two groups that are most alike are joined, as long as their likeness is above
 * a threshold. Two groups are as alike as their members are on average and at best, half of each by default, less what
 * contradicts. Of equals those that stand first are joined first, so that items which come in one order always give the same
 * groups.
 *
 * @param score how much speaks for two items belonging together, below 0 when more speaks against it; symmetric
 * @param contradiction what is taken off the likeness of two groups, 0 or more
 * @param best share of the best pair in the likeness of two groups, 0 to 1; the average has the rest
 * @param threshold likeness above which groups are joined
 */
record Linkage<T>(
        ToDoubleBiFunction<T, T> score,
        ToDoubleBiFunction<List<T>, List<T>> contradiction,
        double best,
        double threshold) {

    /** Groups {@code items}, which come in an order that does not depend on how they arrived. */
    List<List<T>> group(List<T> items) {
        State state = new State(items);
        while (state.joinBest()) {}
        state.groups.removeIf(List::isEmpty);
        return state.groups;
    }

    private final class State {

        private final List<List<T>> groups = new ArrayList<>();
        private final double[][] sums;
        private final double[][] tops;
        private final double[][] likeness;

        State(List<T> items) {
            int n = items.size();
            items.forEach(item -> groups.add(new ArrayList<>(List.of(item))));
            sums = new double[n][n];
            tops = new double[n][n];
            likeness = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    set(sums, i, j, score.applyAsDouble(items.get(i), items.get(j)));
                    set(tops, i, j, sums[i][j]);
                    set(likeness, i, j, likeness(i, j));
                }
            }
        }

        private void set(double[][] matrix, int i, int j, double value) {
            matrix[i][j] = value;
            matrix[j][i] = value;
        }

        private double likeness(int i, int j) {
            List<T> a = groups.get(i);
            List<T> b = groups.get(j);
            double alike = best * tops[i][j] + (1 - best) * sums[i][j] / (a.size() * b.size());
            // Contradictions cost time and cannot make a pair fit that does not.
            return alike > threshold ? alike - contradiction.applyAsDouble(a, b) : alike;
        }

        /** Joins the two groups that are most alike, or returns false when none are alike enough. */
        boolean joinBest() {
            double top = threshold;
            int into = -1;
            int from = -1;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    if (likeness[i][j] > top
                            && !groups.get(i).isEmpty()
                            && !groups.get(j).isEmpty()) {
                        top = likeness[i][j];
                        into = i;
                        from = j;
                    }
                }
            }
            if (into >= 0) {
                join(into, from);
            }
            return into >= 0;
        }

        private void join(int into, int from) {
            groups.get(into).addAll(groups.get(from));
            groups.get(from).clear();
            for (int k = 0; k < groups.size(); k++) {
                if (k != into && !groups.get(k).isEmpty()) {
                    set(sums, into, k, sums[into][k] + sums[from][k]);
                    set(tops, into, k, Math.max(tops[into][k], tops[from][k]));
                    set(likeness, into, k, likeness(into, k));
                }
            }
        }
    }
}
