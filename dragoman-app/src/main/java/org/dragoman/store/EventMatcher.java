package org.dragoman.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Place;
import org.jspecify.annotations.Nullable;

/** Whether an event that is in no store passes a filter: the same filters for events just coded. */
public final class EventMatcher implements Predicate<Event> {

    private final EventFilter filter;

    public EventMatcher(EventFilter filter) {
        this.filter = filter;
    }

    @Override
    public boolean test(Event event) {
        return parties(event) && codes(event) && where(event) && when(event) && told(event);
    }

    private boolean parties(Event event) {
        String source = Search.parties(event.sources());
        String target = Search.parties(event.targets());
        EventFilter.Dyad dyad = filter.dyad();
        return any(filter.actors(), actor -> is(source, actor) || is(target, actor))
                && any(filter.sources(), actor -> is(source, actor))
                && any(filter.targets(), actor -> is(target, actor))
                && any(filter.roles(), role -> source.contains(Search.role(role)) || target.contains(Search.role(role)))
                && (dyad == null
                        || is(source, dyad.one()) && is(target, dyad.other())
                        || is(source, dyad.other()) && is(target, dyad.one()));
    }

    private static boolean is(String parties, String asked) {
        return Search.actor(asked).stream().anyMatch(parties::contains);
    }

    private boolean codes(Event event) {
        return any(filter.types(), event.type()::equals)
                && any(filter.cameo(), event.cameo()::startsWith)
                && any(filter.statuses(), event.status()::equals);
    }

    private boolean where(Event event) {
        Circle circle = filter.circle();
        Place place = event.place() == null ? null : event.place().place();
        String there = Search.place(event);
        return any(filter.places(), asked -> there.contains(Search.placeAsked(asked)))
                && (circle == null || place != null && place.distanceKm(circle.lat(), circle.lon()) <= circle.km());
    }

    private boolean when(Event event) {
        LocalDate first = firstDay(event);
        LocalDate last = lastDay(event);
        return (filter.from() == null || last != null && !last.isBefore(filter.from()))
                && (filter.to() == null || first != null && !first.isAfter(filter.to()));
    }

    private boolean told(Event event) {
        return (filter.words().isEmpty() || event.mentions().stream().anyMatch(this::hasAllWords))
                && any(
                        filter.publishers(),
                        asked -> Search.publishers(event.publishers()).contains(Search.publisher(asked)))
                && any(
                        filter.datasets(),
                        (event.origin() == null
                                        ? EventFilter.OWN
                                        : event.origin().dataset())::equals)
                && confidence(event) >= filter.minConfidence()
                && event.reports() >= filter.minReports();
    }

    private boolean hasAllWords(EventMention mention) {
        String words = Search.words(mention);
        return filter.words().stream().allMatch(asked -> words.contains(Search.folded(asked)));
    }

    private static <T> boolean any(List<T> asked, Predicate<T> holds) {
        return asked.isEmpty() || asked.stream().anyMatch(holds);
    }

    /** Confidence of the surest report. */
    static double confidence(Event event) {
        return event.mentions().stream()
                .mapToDouble(mention -> mention.codedBy().score())
                .max()
                .orElse(0);
    }

    /** When it began, as told; else the day of its first report; or null. */
    static @Nullable LocalDate firstDay(Event event) {
        return event.time() == null
                ? event.published()
                : firstOf(event.time().from(), event.time().to(), event.published());
    }

    /** When it ended, as told; else the day of its first report; or null. */
    static @Nullable LocalDate lastDay(Event event) {
        return event.time() == null
                ? event.published()
                : firstOf(event.time().to(), event.time().from(), event.published());
    }

    private static @Nullable LocalDate firstOf(@Nullable LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
