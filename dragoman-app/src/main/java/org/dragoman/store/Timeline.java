package org.dragoman.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.model.EventType;

/**
 * Events over time, each counted once, on the first of its days.
 *
 * @param step how long the bins are
 * @param bins those that hold events, in order
 * @param undated events of which no day is known
 */
public record Timeline(Step step, List<Bin> bins, long undated) {

    /**
     * Events that begin in a stretch of days.
     *
     * @param from first day
     * @param to last day
     * @param types how many of each type; types without events are left out
     */
    public record Bin(LocalDate from, LocalDate to, Map<EventType, Long> types) {

        public Bin {
            types = Map.copyOf(types);
        }

        public long total() {
            return types.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public Timeline {
        bins = List.copyOf(bins);
    }
}
