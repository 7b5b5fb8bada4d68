package org.dragoman.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Attribution;
import org.dragoman.model.Document;
import org.dragoman.model.Participant;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Quote;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180, with a header line. Where a cell holds several values they are joined by
 * {@code "; "}; unknown is an empty cell.
 */
public final class Csv {

    private static final List<String> REPORT = List.of(
            "document",
            "published",
            "publisher",
            "sentence",
            "start",
            "end",
            "type",
            "mode",
            "context",
            "cameo",
            "goldstein",
            "source_code",
            "source_name",
            "source_text",
            "target_code",
            "target_name",
            "target_text",
            "symmetric",
            "time",
            "from",
            "to",
            "place_text",
            "place",
            "geonameid",
            "lat",
            "lon",
            "place_country",
            "status",
            "attribution_code",
            "attribution_text",
            "attribution_kind",
            "magnitude",
            "predicate",
            "coder",
            "rule",
            "score");
    private static final List<String> MENTION = List.of(
            "document",
            "what",
            "kind",
            "start",
            "end",
            "text",
            "name",
            "code",
            "country",
            "geonameid",
            "lat",
            "lon",
            "value",
            "from",
            "to");
    private static final List<String> ACTOR = List.of("document", "actor", "name", "country", "roles", "code");
    private static final List<String> RELATION = List.of("document", "type", "cameo", "score");

    private Csv() {}

    /** One line a report. */
    public static Rendering<Coded> reports() {
        return rendering(
                REPORT,
                coded -> coded.reports().stream()
                        .map(report -> report(coded.reading().document(), report))
                        .collect(Collectors.joining()));
    }

    /** One line a mention: actors, places, times, quotes. */
    public static Rendering<Reading> readings() {
        return rendering(MENTION, Csv::mentions);
    }

    /** One line an actor. */
    public static Rendering<Identified> actors() {
        return rendering(
                ACTOR,
                identified -> identified.actors().isEmpty()
                        ? row(identified.id(), identified.phrase(), null, null, null, null)
                        : identified.actors().stream()
                                .map(actor -> row(
                                        identified.id(),
                                        identified.phrase(),
                                        actor.name(),
                                        actor.country(),
                                        String.join("; ", actor.roles()),
                                        code(actor)))
                                .collect(Collectors.joining()));
    }

    /** One line a pair. */
    public static Rendering<Related> relations() {
        return rendering(
                RELATION,
                related -> row(
                        related.id(),
                        related.relation().type(),
                        related.relation().cameo(),
                        related.relation().score()));
    }

    static <T> Rendering<T> rendering(List<String> columns, Function<T, String> lines) {
        return new Rendering<>() {
            @Override
            public String header() {
                return row(columns.toArray());
            }

            @Override
            public String of(T result) {
                return lines.apply(result);
            }
        };
    }

    private static String report(Document document, Report report) {
        PlaceMention mention = report.place();
        Place place = mention == null ? null : mention.place();
        TimeInterval time = report.time();
        return row(
                report.document(),
                document.date(),
                document.source(),
                report.sentence(),
                report.span().start(),
                report.span().end(),
                report.type(),
                report.mode(),
                String.join("; ", report.contexts()),
                report.cameo(),
                report.goldstein(),
                each(report.sources(), participant -> code(participant.actor())),
                each(report.sources(), participant -> participant.actor().name()),
                each(report.sources(), Participant::text),
                each(report.targets(), participant -> code(participant.actor())),
                each(report.targets(), participant -> participant.actor().name()),
                each(report.targets(), Participant::text),
                report.symmetric(),
                time == null ? null : time.value(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                mention == null ? null : mention.span().in(document.text()),
                place == null ? null : place.name(),
                place == null ? null : place.geonameId(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                place == null ? null : place.country(),
                lower(report.status()),
                each(report.attributions(), attribution -> code(attribution.actors())),
                each(report.attributions(), Attribution::text),
                each(report.attributions(), Attribution::kind),
                each(report.magnitudes(), m -> m.what() + " " + m.low() + (m.low() == m.high() ? "" : "-" + m.high())),
                report.predicate(),
                report.codedBy().kind(),
                report.codedBy().name(),
                report.codedBy().score());
    }

    private static String mentions(Reading reading) {
        Document document = reading.document();
        StringBuilder rows = new StringBuilder();
        for (ActorMention mention : reading.actors()) {
            for (Actor actor : mention.actors()) {
                rows.append(mention(document, "actor", lower(mention.kind()), mention.span(), actor, null, null));
            }
        }
        for (PlaceMention mention : reading.places()) {
            rows.append(mention(document, "place", lower(mention.kind()), mention.span(), null, mention.place(), null));
        }
        for (TimeMention mention : reading.times()) {
            rows.append(
                    mention(document, "time", lower(mention.type()), mention.span(), null, null, mention.interval()));
        }
        for (Quote quote : reading.quotes()) {
            ActorMention speaker = quote.speaker();
            Actor actor = speaker == null || speaker.actors().isEmpty()
                    ? null
                    : speaker.actors().get(0);
            rows.append(mention(document, "quote", null, quote.span(), actor, null, null));
        }
        return rows.toString();
    }

    private static String mention(
            Document document,
            String what,
            @Nullable String kind,
            Span span,
            @Nullable Actor actor,
            @Nullable Place place,
            @Nullable TimeInterval time) {
        String country = actor != null ? actor.country() : place != null ? place.country() : null;
        String name = actor != null ? actor.name() : place != null ? place.name() : null;
        return row(
                document.id(),
                what,
                kind,
                span.start(),
                span.end(),
                span.in(document.text()),
                name,
                actor == null ? null : code(actor),
                country,
                place == null ? null : place.geonameId(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                time == null ? null : time.value(),
                time == null ? null : time.from(),
                time == null ? null : time.to());
    }

    static @Nullable String code(List<Actor> actors) {
        return actors.isEmpty() ? null : code(actors.get(0));
    }

    static @Nullable String code(Actor actor) {
        return actor.isUnknown() ? null : actor.code();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <T> String each(List<T> items, Function<T, @Nullable String> cell) {
        return items.stream().map(cell).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
    }

    static String row(@Nullable Object... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : ",").append(quoted(cells[i] == null ? "" : cells[i].toString()));
        }
        return row.append("\r\n").toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
