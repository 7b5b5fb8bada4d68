package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON objects; the field names are the project's public contract ({@code docs/output.md}). */
public final class EventJson {

    private EventJson() {}

    /** What all reports of one happening tell together. */
    public static ObjectNode event(Event event) {
        ObjectNode node = Json.object();
        node.put("id", event.id());
        told(node, event.mentions().get(0));
        node.put("type", event.type().name());
        node.put("mode", event.mode());
        Json.strings(node.putArray("context"), event.contexts());
        node.put("cameo", event.cameo());
        node.put("goldstein", event.goldstein());
        parties(node.putArray("source"), event.sources());
        parties(node.putArray("target"), event.targets());
        node.put("symmetric", event.symmetric());
        Json.time(node, event.time());
        place(node, event.place());
        node.put("status", lower(event.status()));
        Json.attributions(node.putArray("attribution"), event.attributions());
        Json.magnitudes(node, event.magnitudes());
        node.put("reports", event.reports());
        Json.strings(node.putArray("sources"), event.publishers());
        ArrayNode mentions = node.putArray("mentions");
        event.mentions().forEach(mention -> mention(mentions.addObject(), mention));
        ArrayNode versions = node.putArray("versions");
        event.disagreements().forEach(each -> disagreement(versions.addObject(), each));
        origin(node, event.origin());
        return node;
    }

    /** Where the first report of it stands. */
    private static void told(ObjectNode node, EventMention first) {
        node.put("document", first.document());
        if (first.span() != null) {
            node.put("sentence", first.sentence());
            Json.span(node, first.span(), null);
        }
        predicate(node, first);
        Json.codedBy(node, first.codedBy());
    }

    private static void predicate(ObjectNode node, EventMention mention) {
        if (mention.predicate() == null || mention.predicateSpan() == null) {
            node.putNull("predicate");
            return;
        }
        ObjectNode predicate = node.putObject("predicate");
        predicate.put("text", mention.predicate());
        Json.span(predicate, mention.predicateSpan(), null);
    }

    private static void parties(ArrayNode array, List<Event.Party> parties) {
        for (Event.Party party : parties) {
            ObjectNode node = array.addObject();
            node.put("text", party.text());
            if (party.span() != null) {
                node.put("document", party.document());
                Json.span(node, party.span(), null);
            }
            Json.actor(node, party.actor());
        }
    }

    private static void place(ObjectNode node, Event.@Nullable Location location) {
        if (location == null) {
            node.putNull("place");
            return;
        }
        ObjectNode place = node.putObject("place");
        place.put("text", location.text());
        Json.where(place, location.place());
        if (location.place() != null) {
            place.put("population", location.place().population());
        }
    }

    private static void mention(ObjectNode node, EventMention mention) {
        LocalDate published = mention.published();
        node.put("document", mention.document());
        node.put("date", published == null ? null : published.toString());
        node.put("source", mention.publisher());
        node.put("url", mention.url());
        if (mention.sentenceSpan() != null) {
            node.put("sentence", mention.sentence());
            Json.span(node, mention.sentenceSpan(), null);
        }
        if (mention.words() != null) {
            node.put("text", mention.words());
        }
        if (mention.span() != null) {
            Json.span(node.putObject("clause"), mention.span(), null);
        }
        predicate(node, mention);
        node.put("type", mention.type().name());
        node.put("cameo", mention.cameo());
        node.put("status", lower(mention.status()));
        Json.attributions(node.putArray("attribution"), mention.attributions());
        Json.codedBy(node, mention.codedBy());
    }

    private static void disagreement(ObjectNode node, Disagreement disagreement) {
        node.put("field", disagreement.field());
        ArrayNode values = node.putArray("values");
        for (Disagreement.Version version : disagreement.versions()) {
            ObjectNode value = values.addObject();
            value.put("value", version.value());
            value.put("chosen", version.chosen());
            ArrayNode mentions = value.putArray("mentions");
            version.mentions().forEach(mentions::add);
            Json.strings(value.putArray("sources"), version.publishers());
            Json.strings(value.putArray("attribution"), version.holders());
        }
    }

    private static void origin(ObjectNode node, Event.@Nullable Origin origin) {
        if (origin != null) {
            ObjectNode from = node.putObject("origin");
            from.put("dataset", origin.dataset());
            from.put("row", origin.row());
        }
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
