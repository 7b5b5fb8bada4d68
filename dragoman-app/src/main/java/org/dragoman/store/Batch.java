package org.dragoman.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/**
 * A transaction: rows and statements that take effect together or not at all.
 *
 * <p>The only place where DuckDB's appender is used, because it has two traps: it does not heed
 * {@code setAutoCommit(false)}, and its {@code close()} keeps silent when a key is there already. Hence the transaction is
 * begun and committed in SQL, and every appender is flushed, which does complain, before the commit.
 */
final class Batch implements AutoCloseable {

    private final DuckDBConnection connection;
    private final Map<String, Rows> tables = new LinkedHashMap<>();
    private boolean open;

    Batch(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        statement("BEGIN TRANSACTION");
        this.open = true;
    }

    /** New rows of a table. They are written when the batch is committed, or when something asks to {@link #flush}. */
    Rows rows(String table) throws SQLException {
        Rows rows = tables.get(table);
        if (rows == null) {
            rows = new Rows(connection.createAppender(table));
            tables.put(table, rows);
        }
        return rows;
    }

    /** Carries out a statement; question marks stand for the values. */
    void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** The connection, to read what the batch has done so far. */
    DuckDBConnection connection() {
        return connection;
    }

    /** Writes all rows given so far. */
    void flush() throws SQLException {
        for (Rows rows : tables.values()) {
            rows.flush();
        }
    }

    /** Makes all of it last. */
    void commit() throws SQLException {
        flush();
        closeAppenders();
        statement("COMMIT");
        open = false;
    }

    /** Undoes all of it unless it was committed. */
    @Override
    public void close() throws SQLException {
        if (open) {
            open = false;
            try {
                closeAppenders();
            } finally {
                statement("ROLLBACK");
            }
        }
    }

    private void closeAppenders() throws SQLException {
        for (Rows rows : tables.values()) {
            rows.close();
        }
        tables.clear();
    }

    private void statement(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
