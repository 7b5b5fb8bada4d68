package org.dragoman.serve;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.export.EventJson;
import org.dragoman.export.Json;
import org.dragoman.model.Attribution;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Span;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events, page by page; one event; the text behind one of its reports. */
final class EventViews {

    private static final int LONGEST_NUMBER = 6;

    private final Store store;

    EventViews(Store store) {
        this.store = store;
    }

    ObjectNode page(Asked asked) {
        EventQuery query = Filters.query(asked);
        ObjectNode node = Json.object();
        node.put("total", store.count(query.filter()));
        node.put("offset", query.offset());
        node.put("limit", query.limit());
        ArrayNode events = node.putArray("events");
        if (query.limit() > 0) {
            store.events(query, event -> events.add(EventJson.event(event)));
        }
        return node;
    }

    ObjectNode one(Asked asked) {
        return EventJson.event(event(asked));
    }

    private Event event(Asked asked) {
        return store.event(asked.path("id"))
                .orElseThrow(() -> ApiException.notFound(
                        "there is no such event",
                        "an event's id stays as long as its first report does: look it up anew"));
    }

    ObjectNode document(Asked asked) {
        Event event = event(asked);
        EventMention mention = mention(event, asked.path("n"));
        if (event.isImported()) {
            throw ApiException.notFound(
                    "the event is imported, its text is not in the store",
                    "see the address of the report, if it has one");
        }
        Document document = store.document(mention.document())
                .orElseThrow(() -> ApiException.notFound("the document is not in the store", "take it in again"));
        ObjectNode node = Json.object();
        node.put("document", document.id());
        node.put("title", document.title());
        node.put("date", document.date() == null ? null : document.date().toString());
        node.put("source", document.source());
        node.put("url", document.url());
        node.put("text", document.text());
        ArrayNode spans = node.putArray("spans");
        mentionSpans(spans, event, mention);
        return node;
    }

    private static EventMention mention(Event event, String number) {
        boolean isNumber = number.length() <= LONGEST_NUMBER && number.matches("\\d+");
        int index = isNumber ? Integer.parseInt(number) : -1;
        if (index < 0 || index >= event.mentions().size()) {
            throw ApiException.notFound(
                    "the event has no such report",
                    "reports are numbered from 0 to " + (event.mentions().size() - 1));
        }
        return event.mentions().get(index);
    }

    /** Where in the document what is told stands: the sentence and the clause, then who, what, whose word. */
    private static void mentionSpans(ArrayNode spans, Event event, EventMention mention) {
        add(spans, "sentence", mention.sentenceSpan(), null);
        add(spans, "clause", mention.span(), null);
        add(spans, "predicate", mention.predicateSpan(), null);
        for (Event.Party party : parties(event.sources(), mention)) {
            add(spans, "source", party.span(), party.actor().code());
        }
        for (Event.Party party : parties(event.targets(), mention)) {
            add(spans, "target", party.span(), party.actor().code());
        }
        for (Attribution attribution : mention.attributions()) {
            add(
                    spans,
                    "attribution",
                    attribution.span(),
                    attribution.actors().isEmpty()
                            ? null
                            : attribution.actors().get(0).code());
        }
    }

    private static List<Event.Party> parties(List<Event.Party> side, EventMention mention) {
        List<Event.Party> here = new ArrayList<>(side);
        here.removeIf(party -> !mention.document().equals(party.document()));
        return here;
    }

    private static void add(ArrayNode spans, String kind, @Nullable Span span, @Nullable String code) {
        if (span != null) {
            ObjectNode node = spans.addObject();
            node.put("kind", kind);
            node.put("start", span.start());
            node.put("end", span.end());
            node.put("code", code);
        }
    }
}
