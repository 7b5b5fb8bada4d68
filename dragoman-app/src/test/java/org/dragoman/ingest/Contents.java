package org.dragoman.ingest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that a store holds, without when it came and by which inner keys it is joined. */
final class Contents {

    /** What is written once. */
    private static final List<String> LASTING = List.of(
            "SELECT * EXCLUDE (ingested) FROM documents ORDER BY number",
            "SELECT * FROM fingerprints ORDER BY document",
            "SELECT * FROM fingerprint_bands ORDER BY document, band",
            "SELECT * FROM reports ORDER BY run, document, number",
            "SELECT * FROM document_terms ORDER BY run, document",
            "SELECT * FROM findings ORDER BY run, document",
            "SELECT * FROM chain_blocks ORDER BY run, chain, block");

    /** What later documents change. */
    private static final List<String> CHANGING = List.of(
            "SELECT * FROM chains ORDER BY run, chain",
            "SELECT * EXCLUDE (started, completed) FROM runs ORDER BY id",
            "SELECT * EXCLUDE (key) FROM events ORDER BY run, id",
            "SELECT e.run, e.id, m.* EXCLUDE (event) FROM event_mentions m JOIN events e ON e.key = m.event"
                    + " ORDER BY e.run, e.id, m.number",
            "SELECT e.run, e.id, v.* EXCLUDE (event) FROM event_versions v JOIN events e ON e.key = v.event"
                    + " ORDER BY e.run, e.id, v.number, v.version",
            "SELECT 'lost mentions', count(*) FROM event_mentions WHERE event NOT IN (SELECT key FROM events)",
            "SELECT 'documents without reports', count(*) FROM document_terms WHERE document NOT IN"
                    + " (SELECT document FROM reports)",
            "SELECT 'reports without event', abs((SELECT count(*) FROM reports) - (SELECT count(*) FROM event_mentions))");

    private Contents() {}

    /** Everything, one line a row. */
    static List<String> of(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            return Stream.concat(lasting(connection).stream(), changing(connection).stream())
                    .toList();
        }
    }

    /** The first row that differs, as both have it; all rows would be too much to read. */
    static String firstDifference(List<String> there, List<String> expected) {
        for (int i = 0; i < Math.max(there.size(), expected.size()); i++) {
            String one = i < there.size() ? there.get(i) : "nothing";
            String other = i < expected.size() ? expected.get(i) : "nothing";
            if (!one.equals(other)) {
                return one + "\ninstead of\n" + other;
            }
        }
        return "";
    }

    /** What is written once and stays, one line a row. */
    static List<String> lasting(Connection connection) throws SQLException {
        return rows(connection, LASTING);
    }

    /** What later documents change, one line a row. */
    static List<String> changing(Connection connection) throws SQLException {
        return rows(connection, CHANGING);
    }

    private static List<String> rows(Connection connection, List<String> queries) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : queries) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int i = 1; i <= columns; i++) {
                            line.append(rows.getString(i)).append('\t');
                        }
                        lines.add(line.toString());
                    }
                }
            }
        }
        return lines;
    }
}
