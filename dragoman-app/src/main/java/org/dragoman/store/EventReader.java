package org.dragoman.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.model.Attribution;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads events back, as they were written by {@link EventRows}. */
final class EventReader {

    private record Mention(int event, EventMention mention) {}

    private record Version(int event, int number, String field, Disagreement.Version version) {}

    private EventReader() {}

    /** The events with these keys, in the order given. */
    static List<Event> read(Handle handle, List<Integer> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<EventMention>> mentions = mentions(handle, keys);
        Map<Integer, Map<Integer, List<Version>>> versions = versions(handle, keys);
        Map<Integer, Event> events = new HashMap<>();
        rows(handle, "events", "key", "", keys)
                .map((row, context) -> {
                    int key = row.getInt("key");
                    events.put(
                            key,
                            event(
                                    row,
                                    mentions.getOrDefault(key, List.of()),
                                    disagreements(versions.getOrDefault(key, Map.of()))));
                    return key;
                })
                .list();
        return keys.stream().map(events::get).filter(Objects::nonNull).toList();
    }

    /** Rows of some keys; the bounds let the database pass over blocks without any, which is most of them for neighbours. */
    private static Query rows(Handle handle, String table, String column, String order, List<Integer> keys) {
        return handle.createQuery("SELECT * FROM " + table + " WHERE " + column + " BETWEEN :least AND :most AND "
                        + column + " IN (SELECT unnest(:keys))" + order)
                .bind("least", Collections.min(keys))
                .bind("most", Collections.max(keys))
                .bindArray("keys", Integer.class, keys);
    }

    private static Event event(ResultSet row, List<EventMention> mentions, List<Disagreement> disagreements)
            throws SQLException {
        String dataset = row.getString("dataset");
        String location = row.getString("location");
        return new Event(
                row.getString("id"),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                strings(row.getArray("contexts")),
                row.getString("cameo"),
                row.getDouble("goldstein"),
                Stored.list(row.getString("source_parties"), Event.Party.class),
                Stored.list(row.getString("target_parties"), Event.Party.class),
                row.getBoolean("is_symmetric"),
                time(row),
                location == null ? null : Stored.object(location, Event.Location.class),
                status(row.getString("status")),
                Stored.list(row.getString("attributions"), Attribution.class),
                Stored.list(row.getString("magnitudes"), Magnitude.class),
                mentions,
                strings(row.getArray("publishers")),
                disagreements,
                dataset == null ? null : new Event.Origin(dataset, row.getString("row_id")));
    }

    private static @Nullable TimeInterval time(ResultSet row) throws SQLException {
        String value = row.getString("time");
        return value == null
                ? null
                : new TimeInterval(
                        value, row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class));
    }

    private static Map<Integer, List<EventMention>> mentions(Handle handle, List<Integer> keys) {
        Map<Integer, List<EventMention>> mentions = new HashMap<>();
        rows(handle, "event_mentions", "event", " ORDER BY event, number", keys)
                .map((row, context) -> new Mention(row.getInt("event"), mention(row)))
                .forEach(each -> mentions.computeIfAbsent(each.event, key -> new ArrayList<>())
                        .add(each.mention));
        return mentions;
    }

    private static EventMention mention(ResultSet row) throws SQLException {
        return new EventMention(
                row.getString("document"),
                row.getString("publisher"),
                row.getObject("published", LocalDate.class),
                row.getString("url"),
                row.getInt("sentence"),
                span(row, "sentence_start", "sentence_end"),
                row.getString("words"),
                span(row, "span_start", "span_end"),
                row.getString("predicate"),
                span(row, "predicate_start", "predicate_end"),
                EventType.valueOf(row.getString("type")),
                row.getString("cameo"),
                status(row.getString("status")),
                Stored.list(row.getString("attributions"), Attribution.class),
                new CodedBy(row.getString("coder_kind"), row.getString("coder_name"), row.getDouble("confidence")));
    }

    private static @Nullable Span span(ResultSet row, String start, String end) throws SQLException {
        int from = row.getInt(start);
        return row.wasNull() ? null : new Span(from, row.getInt(end));
    }

    private static Map<Integer, Map<Integer, List<Version>>> versions(Handle handle, List<Integer> keys) {
        Map<Integer, Map<Integer, List<Version>>> versions = new HashMap<>();
        rows(handle, "event_versions", "event", " ORDER BY event, number, version", keys)
                .map((row, context) -> version(row))
                .forEach(each -> versions.computeIfAbsent(each.event, key -> new TreeMap<>())
                        .computeIfAbsent(each.number, number -> new ArrayList<>())
                        .add(each));
        return versions;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("event"),
                row.getInt("number"),
                row.getString("field"),
                new Disagreement.Version(
                        row.getString("value"),
                        Arrays.stream((Object[]) row.getArray("mentions").getArray())
                                .map(Integer.class::cast)
                                .toList(),
                        strings(row.getArray("publishers")),
                        strings(row.getArray("holders")),
                        row.getBoolean("chosen")));
    }

    private static List<Disagreement> disagreements(Map<Integer, List<Version>> versions) {
        return versions.values().stream()
                .map(each -> new Disagreement(
                        each.get(0).field, each.stream().map(Version::version).toList()))
                .toList();
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(String.class::cast)
                .toList();
    }

    private static Status status(String written) {
        return Status.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
