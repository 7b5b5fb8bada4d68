package org.dragoman.judge.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Divides a graph into two camps so that as little as can be contradicts them: of friends across and enemies within. Actors
 * with one edge never contradict and are peeled off; each connected rest of up to {@link #EXACT} actors is tried in all ways,
 * a larger one by local search from many seeded starts.
 */
final class CampFinder {

    /** Most actors for which all divisions are tried: half a million. */
    static final int EXACT = 20;

    private static final int STARTS = 50;
    private static final long SEED = 1946;

    private final SignedGraph graph;
    private final List<SignedGraph.Edge> frustrated = new ArrayList<>();
    private boolean exact = true;

    private CampFinder(SignedGraph graph) {
        this.graph = graph;
    }

    static Frustration of(SignedGraph graph) {
        CampFinder finder = new CampFinder(graph);
        finder.components(finder.core()).forEach(finder::divide);
        double all =
                graph.edges().stream().mapToDouble(e -> Math.abs(e.weight())).sum();
        double left = finder.frustrated.stream()
                .mapToDouble(e -> Math.abs(e.weight()))
                .sum();
        return new Frustration(left, all == 0 ? 0 : left / all, finder.exact, finder.frustrated);
    }

    /** Those that are left when actors with one edge are taken away, again and again. */
    private Set<String> core() {
        Map<String, Integer> degrees = new HashMap<>();
        Deque<String> loose = new ArrayDeque<>();
        for (String node : graph.nodes()) {
            degrees.put(node, graph.of(node).size());
            if (graph.of(node).size() < 2) {
                loose.add(node);
            }
        }
        while (!loose.isEmpty()) {
            String node = loose.poll();
            if (degrees.remove(node) == null) {
                continue;
            }
            for (String other : graph.of(node).keySet()) {
                Integer degree = degrees.computeIfPresent(other, (o, d) -> d - 1);
                if (degree != null && degree < 2) {
                    loose.add(other);
                }
            }
        }
        return degrees.keySet();
    }

    private List<List<String>> components(Set<String> core) {
        List<List<String>> components = new ArrayList<>();
        Set<String> left = new HashSet<>(core);
        for (String start : graph.nodes()) {
            if (!left.remove(start)) {
                continue;
            }
            List<String> component = new ArrayList<>(List.of(start));
            for (int i = 0; i < component.size(); i++) {
                for (String other : graph.of(component.get(i)).keySet()) {
                    if (left.remove(other)) {
                        component.add(other);
                    }
                }
            }
            component.sort(null);
            components.add(component);
        }
        return components;
    }

    private void divide(List<String> nodes) {
        double[][] weights = new double[nodes.size()][nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < nodes.size(); j++) {
                weights[i][j] = i == j ? 0 : graph.weight(nodes.get(i), nodes.get(j));
            }
        }
        exact &= nodes.size() <= EXACT;
        int[] camps = nodes.size() <= EXACT ? exhaustive(weights) : search(weights);
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                if (weights[i][j] * camps[i] * camps[j] < 0) {
                    frustrated.add(new SignedGraph.Edge(nodes.get(i), nodes.get(j), weights[i][j]));
                }
            }
        }
    }

    /** All divisions in Gray code: each differs from the one before by one actor that changes camps. */
    private static int[] exhaustive(double[][] weights) {
        int size = weights.length;
        int[] camps = new int[size];
        Arrays.fill(camps, 1);
        double harmony = 0;
        int[] best = camps.clone();
        double most = 0;
        for (int step = 1; step < 1 << (size - 1); step++) {
            int node = Integer.numberOfTrailingZeros(step);
            harmony -= 2 * pull(weights, camps, node);
            camps[node] = -camps[node];
            if (harmony > most + 1e-12) {
                most = harmony;
                best = camps.clone();
            }
        }
        return best;
    }

    /** How much binds an actor to where it stands: friends in its camp and enemies in the other, less the reverse. */
    private static double pull(double[][] weights, int[] camps, int node) {
        double pull = 0;
        for (int other = 0; other < camps.length; other++) {
            pull += weights[node][other] * camps[node] * camps[other];
        }
        return pull;
    }

    private static int[] search(double[][] weights) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] best = new int[weights.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            int[] camps = new int[weights.length];
            Arrays.setAll(camps, i -> random.nextBoolean() ? 1 : -1);
            climb(weights, camps);
            double harmony = 0;
            for (int node = 0; node < camps.length; node++) {
                harmony += pull(weights, camps, node);
            }
            if (harmony > most) {
                most = harmony;
                best = camps;
            }
        }
        return best;
    }

    private static void climb(double[][] weights, int[] camps) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int node = 0; node < camps.length; node++) {
                if (pull(weights, camps, node) < -1e-9) {
                    camps[node] = -camps[node];
                    moved = true;
                }
            }
        }
    }
}
