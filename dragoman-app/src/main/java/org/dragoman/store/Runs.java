package org.dragoman.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** Reads and writes the table {@code runs}. */
final class Runs {

    private Runs() {}

    /** The run of an imported data set; a new one when there is none. Its end is the latest import. */
    static int ofImport(Batch batch, String dataset, LocalDateTime now) throws SQLException {
        int there =
                number(batch, "SELECT coalesce(max(id), 0) FROM runs WHERE kind = 'import' AND dataset = ?", dataset);
        if (there > 0) {
            batch.execute("UPDATE runs SET completed = ? WHERE id = ?", now, there);
            return there;
        }
        int id = number(batch, "SELECT coalesce(max(id), 0) FROM runs") + 1;
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
