package org.dragoman.store;

import java.util.Comparator;
import java.util.List;
import org.dragoman.model.Event;

/**
 * Which events, in which order, how many of them.
 *
 * @param filter which
 * @param sort by what; of equals the one whose id comes first
 * @param descending whether the greatest come first
 * @param limit most that are given
 * @param offset how many of the first are left out
 */
public record EventQuery(EventFilter filter, Sort sort, boolean descending, int limit, int offset) {

    /** By what events are ordered. */
    public enum Sort {
        /** First day; events without one last. */
        DATE,
        /** Number of reports. */
        REPORTS,
        /** Confidence of the surest report. */
        CONFIDENCE,
        /** PLOVER type, by name. */
        TYPE,
        /** Goldstein value. */
        GOLDSTEIN
    }

    public EventQuery {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("limit and offset are 0 or more, not " + limit + " and " + offset);
        }
    }

    /** All events that pass, by day. */
    public static EventQuery of(EventFilter filter) {
        return new EventQuery(filter, Sort.DATE, false, Integer.MAX_VALUE, 0);
    }

    public EventQuery sort(Sort by, boolean greatestFirst) {
        return new EventQuery(filter, by, greatestFirst, limit, offset);
    }

    public EventQuery limit(int most) {
        return new EventQuery(filter, sort, descending, most, offset);
    }

    public EventQuery offset(int leftOut) {
        return new EventQuery(filter, sort, descending, limit, leftOut);
    }

    /** Those of some events that are asked for, in order: what a store that held just these would give. */
    public List<Event> select(List<Event> events) {
        return events.stream()
                .filter(new EventMatcher(filter))
                .sorted(order().thenComparing(Event::id))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private Comparator<Event> order() {
        return switch (sort) {
            case DATE -> Comparator.comparing(EventMatcher::firstDay, Comparator.nullsLast(directed()));
            case REPORTS -> Comparator.comparing(Event::reports, directed());
            case CONFIDENCE -> Comparator.comparing(EventMatcher::confidence, directed());
            case TYPE -> Comparator.comparing(event -> event.type().name(), directed());
            case GOLDSTEIN -> Comparator.comparing(Event::goldstein, directed());
        };
    }

    private <C extends Comparable<? super C>> Comparator<C> directed() {
        return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }
}
