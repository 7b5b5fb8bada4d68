package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.jdbi.v3.core.Handle;

/** Counts events by place and type. */
final class PlaceSql {

    /** One column a type, so that one pass over the events is enough. */
    private static final String TYPES = Arrays.stream(EventType.values())
            .map(type -> "count(*) FILTER (type = '" + type + "') AS " + type)
            .collect(Collectors.joining(", "));

    private PlaceSql() {}

    static PlaceCounts count(Handle handle, EventFilter filter, int limit) {
        Selection selection = Selection.of(handle, filter);
        long[] totals = selection
                .query(
                        handle,
                        "SELECT count(lat) AS placed, count(*) AS events FROM events WHERE " + selection.condition())
                .map((row, context) -> new long[] {row.getLong("placed"), row.getLong("events")})
                .one();
        List<PlaceCounts.Point> points = selection
                .query(
                        handle,
                        "SELECT any_value(location) AS location, count(*) AS events, " + TYPES
                                + " FROM events WHERE lat IS NOT NULL AND " + selection.condition()
                                + " GROUP BY geonameid, place, country, lat, lon"
                                + " ORDER BY events DESC, geonameid, place, country, lat, lon LIMIT ?")
                .bind(selection.values().size(), limit)
                .map((row, context) -> point(row))
                .list();
        return new PlaceCounts(totals[0], totals[1] - totals[0], points);
    }

    private static PlaceCounts.Point point(ResultSet row) throws SQLException {
        Event.Location location = Stored.object(row.getString("location"), Event.Location.class);
        Map<EventType, Long> types = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            long events = row.getLong(type.name());
            if (events > 0) {
                types.put(type, events);
            }
        }
        return new PlaceCounts.Point(Objects.requireNonNull(location.place(), "a point without place"), types);
    }
}
