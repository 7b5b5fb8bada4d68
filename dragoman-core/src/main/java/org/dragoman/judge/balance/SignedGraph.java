package org.dragoman.judge.balance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dragoman.judge.relations.Relation;

/** Who stands with (above 0) or against (below 0) whom, and how much. Neutral relations are no edges. */
public final class SignedGraph {

    /** An edge; {@code a} comes first in the alphabet. */
    public record Edge(String a, String b, double weight) {}

    private final NavigableMap<String, Map<String, Double>> neighbours = new TreeMap<>();

    /** The graph of all relations that are friend or foe. */
    public static SignedGraph of(List<Relation> relations) {
        SignedGraph graph = new SignedGraph();
        for (Relation relation : relations) {
            if (relation.sign() != 0) {
                graph.put(relation.a(), relation.b(), relation.score().value());
            }
        }
        return graph;
    }

    /** Sets the weight of an edge. */
    void put(String one, String other, double weight) {
        neighbours.computeIfAbsent(one, node -> new HashMap<>()).put(other, weight);
        neighbours.computeIfAbsent(other, node -> new HashMap<>()).put(one, weight);
    }

    /** All actors that have an edge, in alphabetical order. */
    public List<String> nodes() {
        return List.copyOf(neighbours.keySet());
    }

    /** Neighbours of an actor with the weights of the edges. */
    Map<String, Double> of(String node) {
        return neighbours.getOrDefault(node, Map.of());
    }

    /** Weight of an edge, 0 when there is none. */
    public double weight(String one, String other) {
        return of(one).getOrDefault(other, 0.0);
    }

    /** All edges, in alphabetical order. */
    public List<Edge> edges() {
        return neighbours.entrySet().stream()
                .flatMap(node -> new TreeMap<>(node.getValue())
                        .entrySet().stream()
                                .filter(other -> node.getKey().compareTo(other.getKey()) < 0)
                                .map(other -> new Edge(node.getKey(), other.getKey(), other.getValue())))
                .toList();
    }
}
