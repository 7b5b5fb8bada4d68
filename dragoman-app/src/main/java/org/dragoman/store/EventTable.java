package org.dragoman.store;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dragoman.model.Event;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds and replaces events. Those of the current run and of all imports are found; of other runs only when asked. */
final class EventTable {

    /** How many events are read at a time. */
    private static final int PAGE = 2_000;

    private final Database database;
    private int nextKey;

    EventTable(Database database) {
        this.database = database;
        this.nextKey = database.jdbi()
                        .withHandle(handle -> handle.createQuery("SELECT coalesce(max(key), 0) FROM events")
                                .mapTo(Integer.class)
                                .one())
                + 1;
    }

    void find(EventQuery query, Consumer<Event> each) {
        database.jdbi().useHandle(handle -> read(handle, keys(handle, query), each));
    }

    /** In the order in which they are kept, which is the quickest. */
    void scan(EventFilter filter, Consumer<Event> each) {
        database.jdbi().useHandle(handle -> {
            Selection selection = Selection.of(handle, filter);
            List<Integer> keys = selection
                    .query(handle, "SELECT key FROM events WHERE " + selection.condition() + " ORDER BY key")
                    .mapTo(Integer.class)
                    .list();
            read(handle, keys, each);
        });
    }

    private static void read(Handle handle, List<Integer> keys, Consumer<Event> each) {
        for (int i = 0; i < keys.size(); i += PAGE) {
            EventReader.read(handle, keys.subList(i, Math.min(keys.size(), i + PAGE)))
                    .forEach(each);
        }
    }

    private static List<Integer> keys(Handle handle, EventQuery query) {
        Selection selection = Selection.of(handle, query.filter());
        int next = selection.values().size();
        return selection
                .query(
                        handle,
                        "SELECT key FROM events WHERE " + selection.condition() + " ORDER BY " + order(query)
                                + " LIMIT ? OFFSET ?")
                .bind(next, query.limit())
                .bind(next + 1, query.offset())
                .mapTo(Integer.class)
                .list();
    }

    private static String order(EventQuery query) {
        String direction = query.descending() ? " DESC" : " ASC";
        String column = switch (query.sort()) {
            case DATE -> "first_day";
            case REPORTS -> "reports";
            case CONFIDENCE -> "confidence";
            case TYPE -> "type";
            case GOLDSTEIN -> "goldstein";
        };
        return column + direction + " NULLS LAST, id, key";
    }

    long count(EventFilter filter) {
        return database.jdbi().withHandle(handle -> {
            Selection selection = Selection.of(handle, filter);
            return selection
                    .query(handle, "SELECT count(*) FROM events WHERE " + selection.condition())
                    .mapTo(Long.class)
                    .one();
        });
    }

    Optional<Event> find(String id) {
        return database.jdbi()
                .withHandle(handle -> EventReader.read(
                                handle,
                                handle.createQuery(
                                                "SELECT key FROM events WHERE " + Runs.current(handle) + " AND id = ?")
                                        .bind(0, id)
                                        .mapTo(Integer.class)
                                        .list())
                        .stream()
                        .findFirst());
    }

    /** Adds an event to a run. */
    void add(Batch batch, int run, @Nullable Integer part, Event event) throws SQLException {
        EventRows.add(batch, nextKey++, run, part, event);
    }

    /** Takes events away, with their mentions and versions. */
    static void remove(Batch batch, List<Integer> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        Object array = batch.connection().createArrayOf("INTEGER", keys.toArray());
        batch.execute("DELETE FROM events WHERE key IN (SELECT unnest(?))", array);
        batch.execute("DELETE FROM event_mentions WHERE event IN (SELECT unnest(?))", array);
        batch.execute("DELETE FROM event_versions WHERE event IN (SELECT unnest(?))", array);
    }

    /** Takes away the events that were made of some parts of a run. */
    void removeParts(Batch batch, Handle handle, int run, Collection<Integer> parts) throws SQLException {
        remove(
                batch,
                handle.createQuery("SELECT key FROM events WHERE run = :run AND part IN (SELECT unnest(:parts))")
                        .bind("run", run)
                        .bindArray("parts", Integer.class, new ArrayList<>(parts))
                        .mapTo(Integer.class)
                        .list());
    }

    /** Adds imported events; those of the same data set and row give way. */
    Store.Imported replace(Batch batch, List<Event> imported) throws SQLException {
        Map<String, Map<String, Event>> byDataset = new TreeMap<>();
        for (Event event : imported) {
            Event.Origin origin = event.origin();
            if (origin == null) {
                throw new IllegalArgumentException("not an imported event: " + event.id());
            }
            byDataset
                    .computeIfAbsent(origin.dataset(), dataset -> new LinkedHashMap<>())
                    .put(origin.row(), event);
        }
        int added = 0;
        int replaced = 0;
        for (Map.Entry<String, Map<String, Event>> each : byDataset.entrySet()) {
            int run = Runs.ofImport(batch, each.getKey(), LocalDateTime.now(ZoneOffset.UTC));
            Map<String, Integer> there =
                    rows(each.getKey(), List.copyOf(each.getValue().keySet()));
            remove(batch, new ArrayList<>(there.values()));
            for (Event event : each.getValue().values()) {
                add(batch, run, null, event);
            }
            replaced += there.size();
            added += each.getValue().size() - there.size();
        }
        return new Store.Imported(added, replaced);
    }

    private Map<String, Integer> rows(String dataset, List<String> rows) {
        return database.jdbi().withHandle(handle -> {
            Map<String, Integer> there = new HashMap<>();
            handle.createQuery("SELECT row_id, key FROM events WHERE dataset = :dataset AND row_id IN"
                            + " (SELECT unnest(:rows))")
                    .bind("dataset", dataset)
                    .bindArray("rows", String.class, rows)
                    .map((row, context) -> there.put(row.getString(1), row.getInt(2)))
                    .list();
            return there;
        });
    }
}
