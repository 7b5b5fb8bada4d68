package org.dragoman.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.model.Report;

/**
 * One text's labelled events beside its reports.
 *
 * @param gold what is labelled
 * @param pairs labelled events with the report that tells each best; no report serves twice
 * @param missed labelled events that no report tells
 * @param falseAlarms reports that tell no labelled event
 */
public record Comparison(GoldDocument gold, List<Pair> pairs, List<GoldEvent> missed, List<Report> falseAlarms) {

    /** An event, the report that tells it, and how the parties of both compare. */
    public record Pair(GoldEvent event, Report report, Counts actors) {

        static Pair of(GoldEvent event, Report report) {
            return new Pair(event, report, Parties.compare(event, report));
        }

        /** Whether all parties are found and none is too many. */
        boolean hasAllActors() {
            return actors.right() == actors.given() && actors.right() == actors.gold();
        }

        private double likeness() {
            double actorsAlike = Double.isNaN(actors.f1()) ? 1 : actors.f1();
            return 4 * actorsAlike + (event.hasCameo(report) ? 1 : 0) + (event.hasStatus(report) ? 1 : 0);
        }
    }

    /** Pairs the likest first. */
    public static Comparison of(GoldDocument gold, List<Report> reports) {
        List<Report> left = new ArrayList<>(gold.compared(reports));
        List<GoldEvent> missed = new ArrayList<>(gold.events());
        List<Pair> possible = new ArrayList<>();
        for (GoldEvent event : missed) {
            left.stream().filter(event::isToldBy).forEach(report -> possible.add(Pair.of(event, report)));
        }
        possible.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (holds(missed, pair.event) && holds(left, pair.report)) {
                pairs.add(pair);
                missed.removeIf(event -> event == pair.event);
                left.removeIf(report -> report == pair.report);
            }
        }
        return new Comparison(gold, pairs, missed, left);
    }

    /** By identity: a text may tell the same twice. */
    private static <T> boolean holds(List<T> all, T one) {
        return all.stream().anyMatch(each -> each == one);
    }

    /** What the text adds to a measure. */
    Counts counts(Measure measure) {
        int given = pairs.size() + falseAlarms.size();
        int events = gold.events().size();
        return switch (measure) {
            case TYPE -> new Counts(pairs.size(), given, events);
            case EVENT ->
                new Counts((int) pairs.stream().filter(Pair::hasAllActors).count(), given, events);
            case ACTORS -> Counts.sum(pairs.stream().map(Pair::actors).toList());
            case CAMEO ->
                labelled(
                        gold.events().stream().filter(e -> e.cameo() != null).toList(),
                        pairs.stream().filter(p -> p.event.cameo() != null).toList(),
                        (int) pairs.stream()
                                .filter(p -> p.event.hasCameo(p.report))
                                .count());
            case STATUS ->
                labelled(
                        gold.events().stream().filter(e -> e.status() != null).toList(),
                        pairs.stream().filter(p -> p.event.status() != null).toList(),
                        (int) pairs.stream()
                                .filter(p -> p.event.hasStatus(p.report))
                                .count());
        };
    }

    /** Reports of events that are not labelled in this respect do not count. */
    private Counts labelled(List<GoldEvent> events, List<Pair> told, int right) {
        return new Counts(right, told.size() + falseAlarms.size(), events.size());
    }

    /** What the text adds for each type. */
    Map<EventType, Counts> byType() {
        Map<EventType, Counts> counts = new EnumMap<>(EventType.class);
        pairs.forEach(pair -> counts.merge(pair.event.type(), new Counts(1, 1, 1), Counts::plus));
        missed.forEach(event -> counts.merge(event.type(), new Counts(0, 0, 1), Counts::plus));
        falseAlarms.forEach(report -> counts.merge(report.type(), new Counts(0, 1, 0), Counts::plus));
        return counts;
    }
}
