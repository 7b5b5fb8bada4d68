package org.dragoman.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.EventType;
import org.dragoman.model.EventType.Quad;
import org.dragoman.store.ActorNetwork.Edge;
import org.dragoman.store.ActorNetwork.Level;
import org.dragoman.store.ActorNetwork.Node;
import org.dragoman.store.ActorNetwork.Weight;
import org.jdbi.v3.core.Handle;

/** Counts what actors do to each other. */
final class NetworkSql {

    private static final String UNKNOWN = "---";
    private static final String WORDS = "type IN ("
            + Arrays.stream(EventType.values())
                    .filter(type -> type.quad() == Quad.VERBAL_COOPERATION
                            || type.quad() == Quad.VERBAL_CONFLICT
                            || type.quad() == Quad.NEUTRAL)
                    .map(type -> "'" + type + "'")
                    .collect(Collectors.joining(", "))
            + ")";

    private NetworkSql() {}

    static ActorNetwork count(Handle handle, EventFilter filter, Level level, int limit) {
        Selection selection = Selection.of(handle, filter);
        String told = "WITH told AS (SELECT " + codes("source", level) + " AS sources, " + codes("target", level)
                + " AS targets, " + WORDS + " AS words,"
                + " CASE WHEN status IN ('actual', 'ongoing') THEN goldstein ELSE 0 END AS weight"
                + " FROM events WHERE " + selection.condition() + ") ";
        int next = selection.values().size();
        List<Node> nodes = selection
                .query(handle, told + nodes())
                .bind(next, limit)
                .map((row, context) -> new Node(row.getString(1), row.getLong(2)))
                .list();
        List<String> among = nodes.stream().map(Node::code).toList();
        List<Edge> edges = selection
                .query(handle, told + edges())
                .bindArray(next, String.class, among)
                .bindArray(next + 1, String.class, among)
                .map((row, context) -> new Edge(
                        row.getString("source"),
                        row.getString("target"),
                        row.getLong("events"),
                        new Weight(row.getDouble("good_words"), row.getDouble("bad_words")),
                        new Weight(row.getDouble("good_deeds"), row.getDouble("bad_deeds"))))
                .list();
        return new ActorNetwork(nodes, edges);
    }

    /** Bodies above countries stand for themselves, as {@code IGO UNO}; all else at that level for its country. */
    private static String codes(String side, Level level) {
        String known = "list_filter(" + side + ", lambda c: NOT starts_with(c, '" + UNKNOWN + "'))";
        return switch (level) {
            case ACTOR -> "list_distinct(" + known + ")";
            case COUNTRY ->
                "list_distinct(list_transform(" + known
                        + ", lambda c: CASE WHEN starts_with(c, 'IGO') OR starts_with(c, 'IMG') THEN c ELSE left(c, 3) END))";
        };
    }

    private static String nodes() {
        return "SELECT code, count(*) AS events FROM"
                + " (SELECT unnest(list_distinct(list_concat(sources, targets))) AS code FROM told)"
                + " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?";
    }

    private static String edges() {
        return "SELECT source, target, count(*) AS events, "
                + sum("weight", "words", "good_words") + sum("-weight", "words", "bad_words")
                + sum("weight", "NOT words", "good_deeds") + sum("-weight", "NOT words", "bad_deeds")
                + " FROM (SELECT source, unnest(targets) AS target, words, weight FROM"
                + " (SELECT unnest(sources) AS source, targets, words, weight FROM told))"
                + " WHERE source <> target AND source IN (SELECT unnest(?)) AND target IN (SELECT unnest(?))"
                + " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2";
    }

    /** Of no rows the sum is 0. */
    private static String sum(String value, String which, String name) {
        return "coalesce(sum(greatest(" + value + ", 0)) FILTER (" + which + "), 0) AS " + name + ", ";
    }
}
