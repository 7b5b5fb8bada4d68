package org.dragoman.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Event;

/** Reports merged into events. Immutable; {@link EventMerger#add} makes another one with more reports. */
public final class Merged {

    private final List<Happenings.Part> parts;
    private final Map<Event, List<Chain>> events = new LinkedHashMap<>();
    private final Comparer comparer;
    private final Weights weights;

    Merged(List<Happenings.Part> parts, Comparer comparer, Weights weights) {
        this.parts = List.copyOf(parts);
        this.comparer = comparer;
        this.weights = weights;
        List<List<Chain>> groups = new ArrayList<>();
        parts.forEach(part -> groups.addAll(part.groups()));
        groups.sort(Comparator.comparing(group -> first(group), Evidence.ORDER));
        groups.forEach(group -> events.put(EventBuilder.event(reports(group)), group));
    }

    /** The events, by day, publisher and place of their first reports. */
    public List<Event> events() {
        return List.copyOf(events.keySet());
    }

    /**
     * Why the event's reports were joined.
     *
     * @param event one of {@link #events}
     */
    public List<Join> joins(Event event) {
        return new Explainer(comparer, weights).joins(events.getOrDefault(event, List.of()));
    }

    List<Happenings.Part> parts() {
        return parts;
    }

    List<Chain> chains() {
        return parts.stream().flatMap(part -> part.chains().stream()).toList();
    }

    private static Evidence first(List<Chain> group) {
        return reports(group).get(0);
    }

    private static List<Evidence> reports(List<Chain> group) {
        return group.stream()
                .flatMap(chain -> chain.reports().stream())
                .sorted(Evidence.ORDER)
                .toList();
    }
}
