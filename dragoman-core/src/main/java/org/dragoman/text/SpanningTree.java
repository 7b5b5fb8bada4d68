package org.dragoman.text;

import java.util.Arrays;

/**
 * The best dependency tree over a matrix of arc scores: the maximum spanning arborescence after Chu, Liu and Edmonds,
 * with exactly one word under the root.
 */
public final class SpanningTree {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private SpanningTree() {}

    /**
     * Finds the tree.
     *
     * @param scores {@code scores[dependent][head]}; node 0 is the root, its row is not read; not modified. Scores
     *     that are not numbers count as very low
     * @return head of each node; that of node 0 is -1. Exactly one other node has head 0 (none when there is no other)
     */
    public static int[] heads(float[][] scores) {
        int nodes = scores.length;
        if (nodes <= 1) {
            return nodes == 0 ? new int[0] : new int[] {-1};
        }
        double[][] weights = weights(scores);
        int[] heads = greedy(weights);
        if (isTree(heads) && countRoots(heads) == 1) {
            return heads;
        }
        return oneRoot(weights);
    }

    /**
     * Gives every arc from the root a penalty larger than any gain, so that the best tree uses as few as it can, which
     * is one.
     */
    private static int[] oneRoot(double[][] weights) {
        int nodes = weights.length;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 1; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                if (i != j) {
                    low = Math.min(low, weights[i][j]);
                    high = Math.max(high, weights[i][j]);
                }
            }
        }
        double penalty = (high - low + 1) * nodes;
        double[][] penalised = new double[nodes][];
        for (int i = 0; i < nodes; i++) {
            penalised[i] = weights[i].clone();
            penalised[i][0] -= penalty;
        }
        return arborescence(penalised);
    }

    private static double[][] weights(float[][] scores) {
        int nodes = scores.length;
        double[][] weights = new double[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                float score = scores[i][j];
                weights[i][j] = i == j ? NEVER : Float.isNaN(score) ? -1e6 : Math.max(-1e6, Math.min(1e6, score));
            }
        }
        return weights;
    }

    private static int[] greedy(double[][] weights) {
        int nodes = weights.length;
        int[] heads = new int[nodes];
        heads[0] = -1;
        for (int i = 1; i < nodes; i++) {
            int best = 0;
            for (int j = 1; j < nodes; j++) {
                if (j != i && weights[i][j] > weights[i][best]) {
                    best = j;
                }
            }
            heads[i] = best;
        }
        return heads;
    }

    private static int countRoots(int[] heads) {
        int roots = 0;
        for (int head : heads) {
            roots += head == 0 ? 1 : 0;
        }
        return roots;
    }

    private static boolean isTree(int[] heads) {
        return findCycle(heads) == null;
    }

    /** Nodes of one cycle, or null. */
    private static int @org.jspecify.annotations.Nullable [] findCycle(int[] heads) {
        int[] mark = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at > 0 && mark[at] == 0) {
                mark[at] = start;
                at = heads[at];
            }
            if (at > 0 && mark[at] == start) {
                return cycleFrom(at, heads);
            }
        }
        return null;
    }

    private static int[] cycleFrom(int node, int[] heads) {
        int[] cycle = new int[heads.length];
        int size = 0;
        int at = node;
        do {
            cycle[size++] = at;
            at = heads[at];
        } while (at != node);
        return Arrays.copyOf(cycle, size);
    }

    /** Chu-Liu/Edmonds: contracts a cycle of the greedy choice into one node, solves the rest, and opens it again. */
    private static int[] arborescence(double[][] weights) {
        int[] heads = greedy(weights);
        int[] cycle = findCycle(heads);
        return cycle == null ? heads : new Contraction(weights, heads, cycle).solve();
    }

    /** A graph in which one cycle has become a single node, the last. */
    private static final class Contraction {
        private final double[][] weights;
        private final int[] heads;
        private final int[] cycle;
        private final int[] kept;
        private final int[] entry;
        private final int[] exit;

        Contraction(double[][] weights, int[] heads, int[] cycle) {
            this.weights = weights;
            this.heads = heads;
            this.cycle = cycle;
            boolean[] inCycle = new boolean[weights.length];
            for (int node : cycle) {
                inCycle[node] = true;
            }
            this.kept = new int[weights.length - cycle.length];
            int size = 0;
            for (int node = 0; node < weights.length; node++) {
                if (!inCycle[node]) {
                    kept[size++] = node;
                }
            }
            this.entry = new int[kept.length];
            this.exit = new int[kept.length];
        }

        int[] solve() {
            int[] solved = arborescence(contracted());
            int[] result = heads.clone();
            for (int i = 1; i < kept.length; i++) {
                int head = solved[i];
                result[kept[i]] = head == kept.length ? exit[i] : kept[head];
            }
            int from = solved[kept.length];
            result[entry[from]] = kept[from];
            return result;
        }

        private double[][] contracted() {
            int size = kept.length + 1;
            double[][] smaller = new double[size][size];
            for (int i = 0; i < kept.length; i++) {
                for (int j = 0; j < kept.length; j++) {
                    smaller[i][j] = weights[kept[i]][kept[j]];
                }
                smaller[i][kept.length] = bestExit(i);
                smaller[kept.length][i] = bestEntry(i);
            }
            smaller[kept.length][kept.length] = NEVER;
            return smaller;
        }

        /** Best arc from the cycle to the node. */
        private double bestExit(int i) {
            double best = NEVER;
            exit[i] = cycle[0];
            for (int node : cycle) {
                if (weights[kept[i]][node] > best) {
                    best = weights[kept[i]][node];
                    exit[i] = node;
                }
            }
            return best;
        }

        /** Best arc from the node into the cycle, less the arc of the cycle that it replaces. */
        private double bestEntry(int i) {
            double best = NEVER;
            entry[i] = cycle[0];
            for (int node : cycle) {
                double gain = weights[node][kept[i]] - weights[node][heads[node]];
                if (gain > best) {
                    best = gain;
                    entry[i] = node;
                }
            }
            return best;
        }
    }
}
