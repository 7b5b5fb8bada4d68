package org.dragoman.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Place;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event from the JSON object that stands for it ({@code docs/output.md}). */
final class EventNode {

    private EventNode() {}

    /**
     * The event.
     *
     * @throws BadRowException when a field that every event has is missing or of another type
     */
    static Event event(JsonNode node) throws BadRowException {
        try {
            return read(node);
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw RowProblem.JSON.with(String.valueOf(e.getMessage()));
        }
    }

    private static Event read(JsonNode node) throws BadRowException {
        return new Event(
                text(node, "id"),
                constant(EventType.class, text(node, "type")),
                orNull(node, "mode"),
                strings(node, "context"),
                text(node, "cameo"),
                number(node, "goldstein"),
                parties(node, "source"),
                parties(node, "target"),
                node.path("symmetric").asBoolean(false),
                time(node.path("time")),
                location(node.path("place")),
                constant(Status.class, text(node, "status")),
                attributions(node),
                magnitudes(node.path("magnitude")),
                mentions(node),
                strings(node, "sources"),
                disagreements(node),
                origin(node.path("origin")));
    }

    private static List<Event.Party> parties(JsonNode node, String name) throws BadRowException {
        List<Event.Party> parties = new ArrayList<>();
        for (JsonNode party : node.path(name)) {
            parties.add(new Event.Party(actor(party), text(party, "text"), orNull(party, "document"), span(party)));
        }
        return parties;
    }

    private static Actor actor(JsonNode node) throws BadRowException {
        return new Actor(orNull(node, "name"), orNull(node, "country"), strings(node, "roles"));
    }

    private static @Nullable TimeInterval time(JsonNode node) throws BadRowException {
        return node.isObject() ? new TimeInterval(text(node, "value"), day(node, "from"), day(node, "to")) : null;
    }

    private static @Nullable LocalDate day(JsonNode node, String name) throws BadRowException {
        String written = orNull(node, name);
        return written == null ? null : Days.parse(written);
    }

    private static Event.@Nullable Location location(JsonNode node) throws BadRowException {
        if (!node.isObject()) {
            return null;
        }
        String name = orNull(node, "name");
        Place place = name == null
                ? null
                : new Place(
                        name,
                        node.path("geonameid").isNumber()
                                ? node.path("geonameid").asLong()
                                : null,
                        number(node, "lat"),
                        number(node, "lon"),
                        orNull(node, "country"),
                        orNull(node, "admin1"),
                        text(node, "feature"),
                        node.path("population").asLong(0));
        return new Event.Location(text(node, "text"), place);
    }

    private static List<Attribution> attributions(JsonNode node) throws BadRowException {
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode attribution : node.path("attribution")) {
            List<Actor> actors = new ArrayList<>();
            for (JsonNode actor : attribution.path("actors")) {
                actors.add(actor(actor));
            }
            attributions.add(
                    new Attribution(actors, text(attribution, "text"), span(attribution), text(attribution, "kind")));
        }
        return attributions;
    }

    private static List<Magnitude> magnitudes(JsonNode node) throws BadRowException {
        List<Magnitude> magnitudes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode range = entry.getValue();
            if (!range.isArray() || range.size() != 2) {
                throw RowProblem.JSON.with("magnitude." + entry.getKey() + " is no range");
            }
            magnitudes.add(new Magnitude(
                    entry.getKey(), range.get(0).asLong(), range.get(1).asLong()));
        }
        return magnitudes;
    }

    private static List<EventMention> mentions(JsonNode node) throws BadRowException {
        List<EventMention> mentions = new ArrayList<>();
        for (JsonNode mention : node.path("mentions")) {
            JsonNode predicate = mention.path("predicate");
            mentions.add(new EventMention(
                    text(mention, "document"),
                    orNull(mention, "source"),
                    day(mention, "date"),
                    orNull(mention, "url"),
                    mention.path("sentence").asInt(-1),
                    span(mention),
                    orNull(mention, "text"),
                    span(mention.path("clause")),
                    orNull(predicate, "text"),
                    span(predicate),
                    constant(EventType.class, text(mention, "type")),
                    text(mention, "cameo"),
                    constant(Status.class, text(mention, "status")),
                    attributions(mention),
                    codedBy(mention.path("coded_by"))));
        }
        return mentions;
    }

    private static CodedBy codedBy(JsonNode node) throws BadRowException {
        return new CodedBy(text(node, "kind"), text(node, "name"), number(node, "score"));
    }

    private static List<Disagreement> disagreements(JsonNode node) throws BadRowException {
        List<Disagreement> disagreements = new ArrayList<>();
        for (JsonNode each : node.path("versions")) {
            List<Disagreement.Version> versions = new ArrayList<>();
            for (JsonNode version : each.path("values")) {
                List<Integer> mentions = new ArrayList<>();
                version.path("mentions").forEach(index -> mentions.add(index.asInt()));
                versions.add(new Disagreement.Version(
                        text(version, "value"),
                        mentions,
                        strings(version, "sources"),
                        strings(version, "attribution"),
                        version.path("chosen").asBoolean(false)));
            }
            disagreements.add(new Disagreement(text(each, "field"), versions));
        }
        return disagreements;
    }

    private static Event.@Nullable Origin origin(JsonNode node) throws BadRowException {
        return node.isObject() ? new Event.Origin(text(node, "dataset"), text(node, "row")) : null;
    }

    private static @Nullable Span span(JsonNode node) {
        return node.path("start").isInt() && node.path("end").isInt()
                ? new Span(node.path("start").asInt(), node.path("end").asInt())
                : null;
    }

    private static String text(JsonNode node, String name) throws BadRowException {
        String text = orNull(node, name);
        if (text == null) {
            throw RowProblem.JSON.with(name + " is missing");
        }
        return text;
    }

    private static @Nullable String orNull(JsonNode node, String name) throws BadRowException {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw RowProblem.JSON.with(name + " is not a string");
        }
        return value.asString();
    }

    private static double number(JsonNode node, String name) throws BadRowException {
        JsonNode value = node.path(name);
        if (!value.isNumber()) {
            throw RowProblem.JSON.with(name + " is not a number");
        }
        return value.asDouble();
    }

    private static List<String> strings(JsonNode node, String name) throws BadRowException {
        List<String> strings = new ArrayList<>();
        for (JsonNode value : node.path(name)) {
            if (!value.isString()) {
                throw RowProblem.JSON.with(name + " is not an array of strings");
            }
            strings.add(value.asString());
        }
        return strings;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) throws BadRowException {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RowProblem.JSON.with(Row.brief(name) + " is no " + type.getSimpleName());
        }
    }
}
