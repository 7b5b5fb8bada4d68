package org.dragoman.export.files;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.jspecify.annotations.Nullable;

/** Actors and what they did to each other, gathered from events: the graph that GEXF and GraphML write. */
final class Network {

    /** What one actor did to another. */
    static final class Dyad {
        private final Map<EventType.Quad, Long> quads = new EnumMap<>(EventType.Quad.class);
        private long events;
        private double goldstein;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        private void add(Event event) {
            events++;
            goldstein += event.goldstein();
            quads.merge(event.type().quad(), 1L, Long::sum);
            LocalDate from = event.time() != null && event.time().from() != null
                    ? event.time().from()
                    : event.published();
            LocalDate to = event.time() != null && event.time().to() != null
                    ? event.time().to()
                    : from;
            first = first == null || from != null && from.isBefore(first) ? from : first;
            last = last == null || to != null && to.isAfter(last) ? to : last;
        }

        long events() {
            return events;
        }

        long events(EventType.Quad quad) {
            return quads.getOrDefault(quad, 0L);
        }

        double meanGoldstein() {
            return goldstein / events;
        }

        @Nullable
        LocalDate first() {
            return first;
        }

        @Nullable
        LocalDate last() {
            return last;
        }
    }

    /** From whom to whom, by actor code. */
    record Pair(String source, String target) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : target.compareTo(other.target);
        }
    }

    /** An actor: its country, its first role, in how many events it takes part. */
    static final class Node {
        private final Actor actor;
        private long events;

        private Node(Actor actor) {
            this.actor = actor;
        }

        Actor actor() {
            return actor;
        }

        long events() {
            return events;
        }
    }

    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<Pair, Dyad> dyads = new TreeMap<>();
    private long oneSided;

    /** Adds an event; one without a known actor on both sides counts for its actors only. */
    void add(Event event) {
        boolean joined = false;
        for (Event.Party party : event.sources()) {
            count(party.actor());
        }
        for (Event.Party party : event.targets()) {
            boolean alsoSource = event.sources().stream()
                    .anyMatch(
                            source -> source.actor().code().equals(party.actor().code()));
            if (!alsoSource) {
                count(party.actor());
            }
        }
        Set<Pair> seen = new HashSet<>();
        for (Event.Party source : event.sources()) {
            for (Event.Party target : event.targets()) {
                Pair pair = new Pair(source.actor().code(), target.actor().code());
                boolean known = !source.actor().isUnknown() && !target.actor().isUnknown();
                boolean self = event.symmetric() && pair.source.equals(pair.target);
                if (known && !self && seen.add(pair)) {
                    dyads.computeIfAbsent(pair, p -> new Dyad()).add(event);
                    joined = true;
                }
            }
        }
        oneSided += joined ? 0 : 1;
    }

    private void count(Actor actor) {
        if (!actor.isUnknown()) {
            nodes.computeIfAbsent(actor.code(), code -> new Node(actor)).events++;
        }
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    Map<Pair, Dyad> dyads() {
        return dyads;
    }

    /** How many events have no known actor on one of their sides. */
    long oneSided() {
        return oneSided;
    }
}
