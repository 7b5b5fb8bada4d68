package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.merge.Join;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.Place;
import org.dragoman.model.TimeInterval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How events are written. */
public final class EventRenderings {

    private static final List<String> COLUMNS = List.of(
            "id",
            "type",
            "mode",
            "context",
            "cameo",
            "goldstein",
            "source_code",
            "source_name",
            "target_code",
            "target_name",
            "symmetric",
            "time",
            "from",
            "to",
            "place",
            "geonameid",
            "lat",
            "lon",
            "place_country",
            "status",
            "attribution_code",
            "magnitude",
            "reports",
            "sources",
            "documents",
            "versions");

    private EventRenderings() {}

    /**
     * One JSON object an event.
     *
     * @param explain whether each event says why its reports were joined
     */
    public static Rendering<List<Told>> jsonLines(boolean explain) {
        return events -> events.stream().map(told -> json(told, explain)).collect(Collectors.joining());
    }

    /** One line an event after RFC 4180, with a header line. */
    public static Rendering<List<Told>> csv() {
        return Csv.rendering(
                COLUMNS,
                events -> events.stream().map(told -> row(told.event())).collect(Collectors.joining()));
    }

    /**
     * One table for the eye.
     *
     * @param ids whether it gives the events' ids, where they can be asked for
     */
    public static Rendering<List<Told>> table(boolean ids) {
        return events -> EventTable.of(events, ids);
    }

    /** For the eye: each event with its sentences, and why they were joined. */
    public static Rendering<List<Told>> explanations() {
        return events -> events.stream().map(EventExplanation::of).collect(Collectors.joining("\n"));
    }

    private static String json(Told told, boolean explain) {
        ObjectNode node = EventJson.event(told.event());
        if (explain) {
            ArrayNode joins = node.putArray("joined");
            for (Join join : told.joins()) {
                ObjectNode each = joins.addObject();
                each.put("mention", join.report());
                each.put("to", join.to());
                each.put("likeness", rounded(join.likeness()));
                ObjectNode reasons = each.putObject("reasons");
                join.reasons().forEach(reason -> reasons.put(reason.feature(), rounded(reason.weight())));
            }
        }
        return Json.line(node) + "\n";
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String row(Event event) {
        TimeInterval time = event.time();
        Place place = event.place() == null ? null : event.place().place();
        return Csv.row(
                event.id(),
                event.type(),
                event.mode(),
                String.join("; ", event.contexts()),
                event.cameo(),
                event.goldstein(),
                Csv.each(event.sources(), party -> Csv.code(party.actor())),
                Csv.each(event.sources(), party -> party.actor().name()),
                Csv.each(event.targets(), party -> Csv.code(party.actor())),
                Csv.each(event.targets(), party -> party.actor().name()),
                event.symmetric(),
                time == null ? null : time.value(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                event.place() == null ? null : place == null ? event.place().text() : place.name(),
                place == null ? null : place.geonameId(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                place == null ? null : place.country(),
                Csv.lower(event.status()),
                Csv.each(event.attributions(), attribution -> Csv.code(attribution.actors())),
                Csv.each(
                        event.magnitudes(),
                        m -> m.what() + " " + m.low() + (m.low() == m.high() ? "" : "-" + m.high())),
                event.reports(),
                String.join("; ", event.publishers()),
                Csv.each(event.mentions(), mention -> mention.document()),
                event.disagreements().stream().map(EventRenderings::versions).collect(Collectors.joining("; ")));
    }

    /** As {@code killed: 33 (2), 34 (1)}: each version with how many reports hold it. */
    static String versions(Disagreement disagreement) {
        return disagreement.field() + ": "
                + disagreement.versions().stream()
                        .map(version ->
                                version.value() + " (" + version.mentions().size() + ")")
                        .collect(Collectors.joining(", "));
    }

    /** The day on which an event happened, or else was first told. */
    static LocalDate day(Event event) {
        TimeInterval time = event.time();
        if (time != null && time.from() != null) {
            return time.from();
        }
        LocalDate published = event.published();
        return published == null ? LocalDate.MAX : published;
    }
}
