package org.dragoman.store;

import java.util.List;

/**
 * Who acts upon whom, how often, and how.
 *
 * @param nodes actors with most events, the most first
 * @param edges between these
 */
public record ActorNetwork(List<Node> nodes, List<Edge> edges) {

    /** What a node stands for. */
    public enum Level {
        /** A country, or a body above countries. */
        COUNTRY,
        /** A country's armed forces, government ...: an actor code. */
        ACTOR
    }

    /**
     * An actor.
     *
     * @param code its code
     * @param events in which it takes part, on either side
     */
    public record Node(String code, long events) {}

    /**
     * What one did to another. Weights are Goldstein values of what is told as having happened, or happening; what is denied,
     * alleged, planned or foretold is counted among the events and weighs nothing.
     *
     * @param source who
     * @param target to whom
     * @param events how many, of any status
     * @param verbal sums over words
     * @param material sums over deeds
     */
    public record Edge(String source, String target, long events, Weight verbal, Weight material) {}

    /**
     * Sums of Goldstein values.
     *
     * @param positive of cooperation, 0 or more
     * @param negative of conflict, 0 or more
     */
    public record Weight(double positive, double negative) {

        /** Both together. */
        public Weight plus(Weight other) {
            return new Weight(positive + other.positive, negative + other.negative);
        }

        /** -1 to 1; near 0 as long as little is told. */
        public double score(double damping) {
            return (positive - negative) / (positive + negative + damping);
        }
    }

    public ActorNetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
