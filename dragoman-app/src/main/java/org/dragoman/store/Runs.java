package org.dragoman.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.store.Run.State;
import org.jdbi.v3.core.Handle;

/** Reads and writes the table {@code runs}. */
final class Runs {

    private static final String NEXT = "SELECT coalesce(max(id), 0) + 1 FROM runs";

    private Runs() {}

    /** All runs, by number. */
    static List<Run> all(Handle handle) {
        return handle.createQuery("SELECT * FROM runs ORDER BY id")
                .map((row, context) -> run(row))
                .list();
    }

    private static Run run(ResultSet row) throws SQLException {
        String dataset = row.getString("dataset");
        return new Run(
                row.getInt("id"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                dataset,
                dataset != null
                        ? null
                        : new Provenance(row.getString("coder"), row.getString("model"), row.getString("codebook")),
                row.getObject("started", LocalDateTime.class),
                row.getObject("completed", LocalDateTime.class),
                row.getInt("done_to"));
    }

    /** The run of own coding that stands so, the latest of several. */
    static Optional<Run> latest(Handle handle, State state) {
        return all(handle).stream()
                .filter(run -> !run.isImport() && run.state() == state)
                .reduce((earlier, later) -> later);
    }

    /** A condition on the column {@code run}: the current one and imports. Its numbers are our own. */
    static String current(Handle handle) {
        List<Integer> runs = handle.createQuery("SELECT id FROM runs WHERE state = 'current' ORDER BY id")
                .mapTo(Integer.class)
                .list();
        return runs.isEmpty()
                ? "FALSE"
                : "run IN ("
                        + String.join(", ", runs.stream().map(String::valueOf).toList()) + ")";
    }

    /** Begins a run. */
    static int begin(Batch batch, State state, Provenance provenance, LocalDateTime now) throws SQLException {
        int id = number(batch, NEXT);
        batch.execute(
                "INSERT INTO runs (id, kind, state, coder, model, codebook, started, completed, done_to)"
                        + " VALUES (?, 'code', ?, ?, ?, ?, ?, ?, 0)",
                id,
                state.written(),
                provenance.coder(),
                provenance.model(),
                provenance.codebook(),
                now,
                state == State.CURRENT ? now : null);
        return id;
    }

    /** Says how far a run has come. */
    static void done(Batch batch, int run, int doneTo) throws SQLException {
        batch.execute("UPDATE runs SET done_to = ? WHERE id = ?", doneTo, run);
    }

    /** Says when a run was last whole. */
    static void completed(Batch batch, int run, LocalDateTime now) throws SQLException {
        batch.execute("UPDATE runs SET completed = ? WHERE id = ?", now, run);
    }

    /** Takes away a run with all that it coded. */
    static void remove(Batch batch, int run) throws SQLException {
        for (String table : List.of("event_mentions", "event_versions")) {
            batch.execute("DELETE FROM " + table + " WHERE event IN (SELECT key FROM events WHERE run = ?)", run);
        }
        for (String table : List.of("events", "reports", "document_terms", "findings", "chains", "chain_blocks")) {
            batch.execute("DELETE FROM " + table + " WHERE run = ?", run);
        }
        batch.execute("DELETE FROM runs WHERE id = ?", run);
    }

    static void state(Batch batch, int run, State state) throws SQLException {
        batch.execute("UPDATE runs SET state = ? WHERE id = ?", state.written(), run);
    }

    /** The run of an imported data set; a new one when there is none. Its end is the latest import. */
    static int ofImport(Batch batch, String dataset, LocalDateTime now) throws SQLException {
        int there =
                number(batch, "SELECT coalesce(max(id), 0) FROM runs WHERE kind = 'import' AND dataset = ?", dataset);
        if (there > 0) {
            completed(batch, there, now);
            return there;
        }
        int id = number(batch, NEXT);
        batch.execute(
                "INSERT INTO runs (id, kind, state, dataset, started, completed, done_to)"
                        + " VALUES (?, 'import', 'current', ?, ?, ?, 0)",
                id,
                dataset,
                now,
                now);
        return id;
    }

    static int number(Batch batch, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = batch.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
