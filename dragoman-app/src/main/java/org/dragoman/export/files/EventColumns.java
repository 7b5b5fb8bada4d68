package org.dragoman.export.files;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Place;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** The columns of events as one flat table: one row an event. Several values of a cell are joined by {@code "; "}. */
public final class EventColumns {

    /** What a cell holds, as SQL and the W3C's CSV metadata name it. */
    public enum Type {
        TEXT("VARCHAR", "string"),
        NUMBER("DOUBLE", "double"),
        COUNT("BIGINT", "integer"),
        DAY("DATE", "date"),
        FLAG("BOOLEAN", "boolean");

        private final String sql;
        private final String xsd;

        Type(String sql, String xsd) {
            this.sql = sql;
            this.xsd = xsd;
        }

        public String sql() {
            return sql;
        }

        public String xsd() {
            return xsd;
        }
    }

    /**
     * One column.
     *
     * @param name its name in every format
     * @param type what its cells hold
     * @param meaning one sentence for the data dictionary
     * @param cell the cell of an event, or null where it is not known
     */
    public record Column(String name, Type type, String meaning, Function<Event, @Nullable Object> cell) {}

    /** All columns in their order. */
    public static final List<Column> ALL = List.of(
            text("id", "Stable name of the event", Event::id),
            text("type", "PLOVER type, or STATEMENT", event -> event.type().name()),
            text("mode", "PLOVER mode", Event::mode),
            text("context", "PLOVER contexts", event -> String.join("; ", event.contexts())),
            text(
                    "quad",
                    "verbal or material, cooperation or conflict; neutral",
                    event -> lower(event.type().quad())),
            text("cameo", "CAMEO code, two to four digits; text, because zeros lead", Event::cameo),
            new Column("goldstein", Type.NUMBER, "Goldstein value of the code, -10 to 10", Event::goldstein),
            text("source_code", "Who did it: country and first role", event -> codes(event.sources())),
            text("source_country", "Their countries, ISO alpha-3, IGO or IMG", event -> countries(event.sources())),
            text("source_roles", "Their roles, most specific first", event -> roles(event.sources())),
            text("source_name", "Their names, where known", event -> names(event.sources())),
            text("source_text", "The words that name them", event -> words(event.sources())),
            text("target_code", "To whom: country and first role", event -> codes(event.targets())),
            text("target_country", "Their countries", event -> countries(event.targets())),
            text("target_roles", "Their roles", event -> roles(event.targets())),
            text("target_name", "Their names, where known", event -> names(event.targets())),
            text("target_text", "The words that name them", event -> words(event.targets())),
            new Column("symmetric", Type.FLAG, "All parties act alike, as in talks", Event::symmetric),
            text("time", "When it happened, as a TIMEX3 value", event -> time(event, TimeInterval::value)),
            new Column("from", Type.DAY, "First day", event -> time(event, TimeInterval::from)),
            new Column("to", Type.DAY, "Last day", event -> time(event, TimeInterval::to)),
            text("place", "Where it happened: the gazetteer's name, else the words", EventColumns::placeName),
            new Column("geonameid", Type.COUNT, "GeoNames number", event -> place(event, Place::geonameId)),
            new Column("lat", Type.NUMBER, "Degrees north, WGS 84", event -> place(event, Place::lat)),
            new Column("lon", Type.NUMBER, "Degrees east", event -> place(event, Place::lon)),
            text("place_country", "Country of the place, ISO alpha-3", event -> place(event, Place::country)),
            text(
                    "precision",
                    "What the point stands for: place, near, district, province, region, country",
                    event -> place(event, Precision::of)),
            text("status", "Standing, all reports weighed", event -> lower(event.status())),
            text("attribution_code", "Whose word it is, when not the text's own", EventColumns::attributions),
            new Column("killed_low", Type.COUNT, "Least number of dead", event -> count(event, "killed", true)),
            new Column("killed_high", Type.COUNT, "Greatest number of dead", event -> count(event, "killed", false)),
            text("magnitude", "All numbers told, as ranges", EventColumns::magnitudes),
            new Column("reports", Type.COUNT, "How many reports tell it", event -> (long) event.reports()),
            text("sources", "Who published it", event -> String.join("; ", event.publishers())),
            new Column("published", Type.DAY, "Day of the first report", Event::published),
            text("url", "Address of the first report", event -> first(event, EventMention::url)),
            text("documents", "Ids of the documents that tell it", EventColumns::documents),
            text("disputed", "Fields that reports tell differently", EventColumns::disputed),
            text(
                    "coder",
                    "What coded the first report: rule, model or import",
                    event -> event.mentions().get(0).codedBy().kind()),
            new Column("score", Type.NUMBER, "Confidence of the surest report, 0 to 1", EventColumns::score),
            text(
                    "dataset",
                    "Data set it was imported from; empty for own coding",
                    event -> event.origin() == null ? null : event.origin().dataset()),
            text(
                    "dataset_row",
                    "The row there",
                    event -> event.origin() == null ? null : event.origin().row()));

    private EventColumns() {}

    private static Column text(String name, String meaning, Function<Event, @Nullable Object> cell) {
        return new Column(name, Type.TEXT, meaning, event -> {
            Object value = cell.apply(event);
            return "".equals(value) ? null : value;
        });
    }

    private static String joined(List<Event.Party> parties, Function<Event.Party, @Nullable String> cell) {
        return parties.stream().map(cell).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
    }

    private static String codes(List<Event.Party> parties) {
        return joined(parties, party -> code(party.actor()));
    }

    static @Nullable String code(Actor actor) {
        return actor.isUnknown() ? null : actor.code();
    }

    private static String countries(List<Event.Party> parties) {
        return joined(parties, party -> party.actor().country());
    }

    private static String roles(List<Event.Party> parties) {
        return joined(
                parties,
                party -> party.actor().roles().isEmpty()
                        ? null
                        : String.join(" ", party.actor().roles()));
    }

    private static String names(List<Event.Party> parties) {
        return joined(parties, party -> party.actor().name());
    }

    private static String words(List<Event.Party> parties) {
        return joined(parties, Event.Party::text);
    }

    private static <T> @Nullable T time(Event event, Function<TimeInterval, @Nullable T> part) {
        return event.time() == null ? null : part.apply(event.time());
    }

    private static <T> @Nullable T place(Event event, Function<Place, @Nullable T> part) {
        Event.Location location = event.place();
        return location == null || location.place() == null ? null : part.apply(location.place());
    }

    private static @Nullable String placeName(Event event) {
        Event.Location location = event.place();
        if (location == null) {
            return null;
        }
        return location.place() == null ? location.text() : location.place().name();
    }

    private static String attributions(Event event) {
        return event.attributions().stream()
                .flatMap(attribution -> attribution.actors().stream())
                .map(EventColumns::code)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static @Nullable Long count(Event event, String what, boolean low) {
        return event.magnitudes().stream()
                .filter(magnitude -> magnitude.what().equals(what))
                .map(magnitude -> low ? magnitude.low() : magnitude.high())
                .findFirst()
                .orElse(null);
    }

    private static String magnitudes(Event event) {
        return event.magnitudes().stream().map(EventColumns::range).collect(Collectors.joining("; "));
    }

    private static String range(Magnitude m) {
        return m.what() + " " + m.low() + (m.low() == m.high() ? "" : "-" + m.high());
    }

    /** The first that a mention tells. */
    static @Nullable String first(Event event, Function<EventMention, @Nullable String> part) {
        return event.mentions().stream()
                .map(part)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String documents(Event event) {
        return event.mentions().stream().map(EventMention::document).distinct().collect(Collectors.joining("; "));
    }

    private static String disputed(Event event) {
        return event.disagreements().stream().map(each -> each.field()).collect(Collectors.joining("; "));
    }

    private static double score(Event event) {
        return event.mentions().stream()
                .mapToDouble(mention -> mention.codedBy().score())
                .max()
                .orElse(0);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
