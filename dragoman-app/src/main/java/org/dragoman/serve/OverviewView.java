package org.dragoman.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dragoman.export.EventJson;
import org.dragoman.export.Json;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.dragoman.store.EventFilter;
import org.dragoman.store.EventQuery;
import org.dragoman.store.EventQuery.Sort;
import org.dragoman.store.Store;
import org.dragoman.store.Sums;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed in the last weeks of the events, beside the year before. */
final class OverviewView implements View {

    private static final int MOST_WEEKS = 520;
    private static final int NORM_WEEKS = 52;
    private static final int LISTED = 10;

    private final Store store;
    private final JudgeViews judge;

    OverviewView(Store store, JudgeViews judge) {
        this.store = store;
        this.judge = judge;
    }

    @Override
    public ObjectNode of(Asked asked) {
        EventFilter filter = Filters.of(asked);
        int weeks = asked.whole("weeks", 1, 1, MOST_WEEKS);
        Sums sums = store.sums();
        LocalDate asOf = sums.lastDay(filter).orElse(null);
        ObjectNode node = Json.object();
        node.put("as_of", asOf == null ? null : asOf.toString());
        if (asOf == null) {
            return empty(node);
        }
        LocalDate first = asOf.minusWeeks(weeks).plusDays(1);
        EventFilter now = between(filter, first, asOf);
        Map<EventType, Long> types = sums.types(now);
        Map<EventType, Long> before = sums.types(between(filter, first.minusWeeks(weeks), first.minusDays(1)));
        week(node.putObject("week"), first, asOf, total(types), total(before));
        types(node.putArray("types"), filter, types, before, first, weeks);
        EventQuery top = EventQuery.of(now).sort(Sort.REPORTS, true).limit(LISTED);
        events(node.putArray("top"), store.events(top));
        events(node.putArray("contested"), sums.contested(now, LISTED));
        Judged judged = judge.judgedSoon(filter);
        node.put("pending", judged == null);
        if (judged == null) {
            node.putArray("alerts");
            node.putArray("agreements");
        } else {
            judge.news(node, judged, first, asOf);
        }
        return node;
    }

    private static ObjectNode empty(ObjectNode node) {
        node.putNull("week");
        node.put("pending", false);
        List.of("types", "alerts", "top", "contested", "agreements").forEach(node::putArray);
        return node;
    }

    private static void week(ObjectNode node, LocalDate from, LocalDate to, long events, long before) {
        node.put("from", from.toString());
        node.put("to", to.toString());
        node.put("events", events);
        node.put("before", before);
    }

    private static long total(Map<EventType, Long> types) {
        return types.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Each type's count beside its mean over as many weeks as there are in the year before, at most 52. */
    private void types(
            ArrayNode array,
            EventFilter filter,
            Map<EventType, Long> now,
            Map<EventType, Long> before,
            LocalDate first,
            int weeks) {
        LocalDate last = first.minusDays(1);
        EventFilter year = between(filter, last.minusWeeks(NORM_WEEKS).plusDays(1), last);
        Map<EventType, Long> past = store.sums().types(year);
        List<LocalDate> range = store.sums().range(year);
        long days = range.isEmpty() ? 0 : Math.min(NORM_WEEKS * 7L, ChronoUnit.DAYS.between(range.get(0), first));
        for (EventType type : EventType.values()) {
            if (now.containsKey(type) || past.containsKey(type)) {
                ObjectNode node = array.addObject();
                node.put("type", type.name());
                node.put("count", now.getOrDefault(type, 0L));
                node.put("before", before.getOrDefault(type, 0L));
                if (days >= 7) {
                    double norm = past.getOrDefault(type, 0L) * weeks * 7.0 / days;
                    node.put("norm", Math.round(norm * 100) / 100.0);
                } else {
                    node.putNull("norm");
                }
            }
        }
    }

    private static void events(ArrayNode array, List<Event> events) {
        events.forEach(event -> array.add(EventJson.event(event)));
    }

    /** The events of a filter that fall into some days; what the filter says of days still holds. */
    static EventFilter between(EventFilter filter, LocalDate from, LocalDate to) {
        return filter.between(
                filter.from() != null && filter.from().isAfter(from) ? filter.from() : from,
                filter.to() != null && filter.to().isBefore(to) ? filter.to() : to);
    }
}
