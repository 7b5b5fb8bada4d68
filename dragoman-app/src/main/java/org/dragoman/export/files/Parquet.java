package org.dragoman.export.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dragoman.model.Event;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Parquet with the columns of {@link EventColumns}, typed; the colophon is in the file's key-value metadata. DuckDB writes it,
 * by way of a file of its own beside the target that is deleted at the end.
 */
final class Parquet implements EventWriter, AutoCloseable {

    private final Path target;
    private final Path work;
    private final DuckDBConnection connection;
    private final DuckDBAppender rows;

    Parquet(Path target) throws IOException {
        this.target = target;
        Path folder = target.toAbsolutePath().getParent();
        this.work = Files.createTempFile(folder, ".dragoman", ".duckdb");
        Files.delete(work);
        String columns = EventColumns.ALL.stream()
                .map(column -> '"' + column.name() + "\" " + column.type().sql())
                .collect(Collectors.joining(", "));
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + work).unwrap(DuckDBConnection.class);
            execute("SET autoinstall_known_extensions = false");
            execute("SET autoload_known_extensions = false");
            execute("CREATE TABLE events (" + columns + ")");
            rows = connection.createAppender("events");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void add(Event event) throws IOException {
        try {
            rows.beginRow();
            for (EventColumns.Column column : EventColumns.ALL) {
                append(column.cell().apply(event));
            }
            rows.endRow();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void append(@Nullable Object cell) throws SQLException {
        if (cell == null) {
            rows.appendNull();
        } else if (cell instanceof Boolean flag) {
            rows.append(flag.booleanValue());
        } else if (cell instanceof Long count) {
            rows.append(count.longValue());
        } else if (cell instanceof Double number) {
            rows.append(number.doubleValue());
        } else if (cell instanceof LocalDate day) {
            rows.append(day);
        } else {
            rows.append(cell.toString());
        }
    }

    @Override
    public void finish(Colophon colophon) throws IOException {
        try {
            rows.flush();
            execute("COPY events TO " + literal(target.toString()) + " (FORMAT parquet, COMPRESSION zstd, KV_METADATA {"
                    + "program: " + literal(colophon.program())
                    + ", data_version: " + literal(colophon.dataVersion())
                    + ", filters: " + literal(colophon.filters())
                    + ", citation: " + literal(colophon.citation())
                    + ", sources: " + literal(String.join("\n", colophon.sources()))
                    + "})");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static IOException failed(SQLException e) {
        return new IOException(
                String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            Files.deleteIfExists(work);
            Files.deleteIfExists(work.resolveSibling(work.getFileName() + ".wal"));
        }
    }
}
