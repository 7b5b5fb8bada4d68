package org.dragoman.store;

import java.util.List;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.model.Place;

/**
 * Events by place.
 *
 * @param placed events of which a point is known
 * @param unplaced events of which none is
 * @param points the places with most events, the most first
 */
public record PlaceCounts(long placed, long unplaced, List<Point> points) {

    /**
     * Events at a place.
     *
     * @param place where
     * @param types how many of each type; types without events are left out
     */
    public record Point(Place place, Map<EventType, Long> types) {

        public Point {
            types = Map.copyOf(types);
        }

        public long events() {
            return types.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public PlaceCounts {
        points = List.copyOf(points);
    }
}
