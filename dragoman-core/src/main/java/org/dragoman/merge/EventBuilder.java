package org.dragoman.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.dragoman.model.Attribution;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Report;
import org.dragoman.model.Status;

/** Makes one event of the reports that tell it: each field the version that most of them support. */
final class EventBuilder {

    private final List<Evidence> reports;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Disagreements told;

    private EventBuilder(List<Evidence> reports) {
        this.reports = reports;
        this.told = new Disagreements(reports);
    }

    /** @param reports of one happening, in order, at least one */
    static Event event(List<Evidence> reports) {
        return new EventBuilder(List.copyOf(reports)).build();
    }

    private Event build() {
        Report kind = KindOfEvent.of(reports);
        Status status = StatusOfEvent.of(reports);
        Sides sides = new Sides(reports, kind.symmetric());
        Circumstances where = new Circumstances(reports);
        told.add(disagreements, "source", sides.sourceVersions(), Sides::code);
        told.add(disagreements, "target", sides.targetVersions(), Sides::code);
        told.add(disagreements, "time", where.times(), Circumstances::day);
        told.add(disagreements, "place", where.places(), place -> place.place().name());
        List<Magnitude> magnitudes = magnitudes();
        told.addStatuses(disagreements, status);
        return new Event(
                EventId.of(reports.get(0)),
                kind.type(),
                kind.mode(),
                kind.contexts(),
                kind.cameo(),
                kind.goldstein(),
                sides.sources(),
                sides.targets(),
                kind.symmetric(),
                where.time(),
                where.place(),
                status,
                attributions(),
                magnitudes,
                reports.stream().map(EventBuilder::mention).toList(),
                publishers(),
                disagreements,
                null);
    }

    private static EventMention mention(Evidence evidence) {
        Report report = evidence.report();
        return new EventMention(
                report.document(),
                evidence.publisher(),
                evidence.published(),
                evidence.url(),
                report.sentence(),
                evidence.sentenceSpan(),
                evidence.words(),
                report.span(),
                report.predicate(),
                report.predicateSpan(),
                report.type(),
                report.cameo(),
                report.status(),
                report.attributions(),
                report.codedBy());
    }

    private List<String> publishers() {
        return List.copyOf(new TreeSet<>(reports.stream()
                .map(Evidence::publisher)
                .filter(Objects::nonNull)
                .toList()));
    }

    /** Whose word it is; nobody's when a report tells it as the text's own. */
    private List<Attribution> attributions() {
        if (reports.stream().anyMatch(e -> e.report().attributions().isEmpty())) {
            return List.of();
        }
        Map<String, Attribution> each = new LinkedHashMap<>();
        for (Evidence evidence : reports) {
            for (Attribution attribution : evidence.report().attributions()) {
                each.putIfAbsent(Disagreements.holder(attribution) + " " + attribution.kind(), attribution);
            }
        }
        return List.copyOf(each.values());
    }

    /** Each number once: numbers that overlap are one version. */
    private List<Magnitude> magnitudes() {
        Map<String, Support<Magnitude>> counted = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (Magnitude magnitude : reports.get(i).report().magnitudes()) {
                counted.computeIfAbsent(
                                magnitude.what(),
                                what -> new Support<>(reports, (a, b) -> a.low() <= b.high() && b.low() <= a.high()))
                        .add(magnitude, i);
            }
        }
        List<Magnitude> magnitudes = new ArrayList<>();
        counted.forEach((what, support) -> {
            List<Support.Version<Magnitude>> versions = support.ranked();
            magnitudes.add(narrowest(versions.get(0).values()));
            told.add(disagreements, what, versions, EventBuilder::number);
        });
        return magnitudes;
    }

    private static Magnitude narrowest(List<Magnitude> magnitudes) {
        Magnitude best = magnitudes.get(0);
        for (Magnitude each : magnitudes) {
            best = each.high() - each.low() < best.high() - best.low() ? each : best;
        }
        return best;
    }

    private static String number(Magnitude magnitude) {
        return magnitude.low() == magnitude.high()
                ? Long.toString(magnitude.low())
                : magnitude.low() + "-" + magnitude.high();
    }
}
