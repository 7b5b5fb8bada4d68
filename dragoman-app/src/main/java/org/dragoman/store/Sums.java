package org.dragoman.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.jdbi.v3.core.Handle;

/** Counts over the events that pass a filter; the database counts, no event is read. Safe for use by several threads. */
public final class Sums {

    private static final String HAPPENED = "status IN ('actual', 'ongoing', 'alleged')";
    private static final String CONTESTED =
            "(status = 'denied' OR key IN (SELECT event FROM event_versions WHERE field <> 'type'))";

    private final Database database;

    Sums(Database database) {
        this.database = database;
    }

    /** How many of each type; types without events are left out. */
    public Map<EventType, Long> types(EventFilter filter) {
        Map<EventType, Long> counts = new EnumMap<>(EventType.class);
        database.jdbi().useHandle(handle -> {
            Selection selection = Selection.of(handle, filter);
            selection
                    .query(
                            handle,
                            "SELECT type, count(*) FROM events WHERE " + selection.condition()
                                    + " GROUP BY 1 ORDER BY 1")
                    .map((row, context) -> counts.put(EventType.valueOf(row.getString(1)), row.getLong(2)))
                    .list();
        });
        return counts;
    }

    /** Ids of the events that pass. */
    public Set<String> ids(EventFilter filter) {
        return database.jdbi().withHandle(handle -> {
            Selection selection = Selection.of(handle, filter);
            return selection
                    .query(handle, "SELECT id FROM events WHERE " + selection.condition())
                    .mapTo(String.class)
                    .collect(Collectors.toSet());
        });
    }

    /** First day of the latest event that is told as having happened, be it by one side only. */
    public Optional<LocalDate> lastDay(EventFilter filter) {
        return database.jdbi().withHandle(handle -> {
            Selection selection = Selection.of(handle, filter);
            return selection
                    .query(
                            handle,
                            "SELECT max(first_day) AS day FROM events WHERE " + selection.condition() + " AND "
                                    + HAPPENED)
                    .map((row, context) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                    .one();
        });
    }

    /** Days from the first to the last event, both given or both absent. */
    public List<LocalDate> range(EventFilter filter) {
        return database.jdbi().withHandle(handle -> {
            Selection selection = Selection.of(handle, filter);
            return selection
                    .query(
                            handle,
                            "SELECT min(first_day) AS first, max(first_day) AS last FROM events WHERE "
                                    + selection.condition())
                    .map((row, context) -> row.getObject("first", LocalDate.class) == null
                            ? List.<LocalDate>of()
                            : List.of(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                    .one();
        });
    }

    /** Events that somebody denies, or whose reports do not agree on who, where, when or how many; most reports first. */
    public List<Event> contested(EventFilter filter, int limit) {
        return database.jdbi().withHandle(handle -> EventReader.read(handle, contestedKeys(handle, filter, limit)));
    }

    private static List<Integer> contestedKeys(Handle handle, EventFilter filter, int limit) {
        Selection selection = Selection.of(handle, filter);
        return selection
                .query(
                        handle,
                        "SELECT key FROM events WHERE " + selection.condition() + " AND " + CONTESTED
                                + " ORDER BY reports DESC, first_day DESC, id LIMIT ?")
                .bind(selection.values().size(), limit)
                .mapTo(Integer.class)
                .list();
    }

    /** Events over time. */
    public Timeline timeline(EventFilter filter, Step step) {
        return database.jdbi().withHandle(handle -> TimelineSql.count(handle, filter, step));
    }

    /** Events by place; at most {@code limit} places. */
    public PlaceCounts places(EventFilter filter, int limit) {
        return database.jdbi().withHandle(handle -> PlaceSql.count(handle, filter, limit));
    }

    /** Who acts upon whom; at most {@code limit} actors, and what passes between them. */
    public ActorNetwork network(EventFilter filter, ActorNetwork.Level level, int limit) {
        return database.jdbi().withHandle(handle -> NetworkSql.count(handle, filter, level, limit));
    }

    /** All actors with code and name, those with most events first. */
    public List<ActorCount> actors() {
        return database.jdbi().withHandle(ActorSql::count);
    }
}
