package org.dragoman.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Actor;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Place;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Writes events: a row of {@code events}, one for each mention, one for each version of a field. */
final class EventRows {

    private EventRows() {}

    /**
     * Adds an event.
     *
     * @param key by which its mentions and versions are found
     * @param run what coded or imported it
     * @param part the part of the run's chains that it was made of, or null for an import
     */
    static void add(Batch batch, int key, int run, @Nullable Integer part, Event event) throws SQLException {
        Rows row = batch.rows("events").begin().add(key).add(run).add(part).add(event.id());
        told(row, event);
        when(row, event);
        where(row, event.place());
        support(row, event);
        bodies(row, event);
        row.end();
        for (int i = 0; i < event.mentions().size(); i++) {
            mention(
                    batch.rows("event_mentions").begin().add(key).add(i),
                    event.mentions().get(i));
        }
        for (int i = 0; i < event.disagreements().size(); i++) {
            versions(batch, key, i, event.disagreements().get(i));
        }
    }

    private static void told(Rows row, Event event) throws SQLException {
        row.add(event.type().name()).add(event.mode()).add(event.contexts());
        row.add(event.cameo()).add(event.goldstein());
        row.add(codes(event.sources())).add(codes(event.targets()));
        row.add(event.symmetric());
    }

    private static List<String> codes(List<Event.Party> parties) {
        return parties.stream().map(Event.Party::actor).map(Actor::code).toList();
    }

    private static void when(Rows row, Event event) throws SQLException {
        TimeInterval time = event.time();
        row.add(time == null ? null : time.value());
        row.add(time == null ? (LocalDate) null : time.from());
        row.add(time == null ? (LocalDate) null : time.to());
        row.add(EventMatcher.firstDay(event)).add(EventMatcher.lastDay(event));
    }

    private static void where(Rows row, Event.@Nullable Location location) throws SQLException {
        Place place = location == null ? null : location.place();
        row.add(place != null ? place.name() : location == null ? null : location.text());
        row.add(place == null ? null : place.geonameId());
        row.add(place == null ? (Double) null : (Double) place.lat());
        row.add(place == null ? (Double) null : (Double) place.lon());
        row.add(place == null ? null : place.country());
    }

    private static void support(Rows row, Event event) throws SQLException {
        row.add(lower(event.status()));
        row.add(EventMatcher.confidence(event));
        row.add(event.reports()).add(event.publishers());
        row.add(event.origin() == null ? null : event.origin().dataset());
        row.add(event.origin() == null ? null : event.origin().row());
    }

    private static void bodies(Rows row, Event event) throws SQLException {
        row.add(Stored.json(event.sources())).add(Stored.json(event.targets()));
        row.add(event.place() == null ? null : Stored.json(event.place()));
        row.add(Stored.json(event.attributions())).add(Stored.json(event.magnitudes()));
        row.add(Search.parties(event.sources())).add(Search.parties(event.targets()));
        row.add(Search.place(event)).add(Search.publishers(event.publishers()));
    }

    private static void mention(Rows row, EventMention mention) throws SQLException {
        row.add(mention.document()).add(mention.publisher()).add(mention.published());
        row.add(mention.url());
        row.add(mention.sentence());
        span(row, mention.sentenceSpan());
        row.add(mention.words());
        span(row, mention.span());
        row.add(mention.predicate());
        span(row, mention.predicateSpan());
        row.add(mention.type().name()).add(mention.cameo()).add(lower(mention.status()));
        row.add(Stored.json(mention.attributions()));
        row.add(mention.codedBy().kind()).add(mention.codedBy().name());
        row.add(mention.codedBy().score());
        row.add(Search.words(mention)).end();
    }

    private static void span(Rows row, @Nullable Span span) throws SQLException {
        row.add(span == null ? (Integer) null : (Integer) span.start());
        row.add(span == null ? (Integer) null : (Integer) span.end());
    }

    private static void versions(Batch batch, int key, int number, Disagreement disagreement) throws SQLException {
        for (int i = 0; i < disagreement.versions().size(); i++) {
            Disagreement.Version version = disagreement.versions().get(i);
            Rows row = batch.rows("event_versions").begin().add(key).add(number);
            row.add(disagreement.field()).add(i).add(version.value());
            row.add(version.mentions()).add(version.publishers()).add(version.holders());
            row.add(version.chosen()).end();
        }
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
