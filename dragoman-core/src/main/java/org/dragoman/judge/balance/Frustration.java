package org.dragoman.judge.balance;

import java.util.List;

/**
 * How far a graph is from two camps, friends within and enemies between.
 *
 * @param weight least weight of edges that must be left out for that
 * @param share of the weight of all edges, 0 to 1
 * @param exact whether it is the least there is, or the best that a search found
 * @param edges those that are left out: friends across camps, enemies within one
 */
public record Frustration(double weight, double share, boolean exact, List<SignedGraph.Edge> edges) {

    public Frustration {
        edges = List.copyOf(edges);
    }
}
