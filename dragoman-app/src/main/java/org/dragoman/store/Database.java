package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.Jdbi;

/** The open file: where connections come from, and what its refusals mean. */
final class Database implements AutoCloseable {

    private static final Pattern HOLDER = Pattern.compile("\\(?PID (\\d+)\\)?");

    private final Path file;
    private final DuckDBConnection root;
    private final Jdbi jdbi;

    private Database(Path file, DuckDBConnection root) {
        this.file = file;
        this.root = root;
        this.jdbi = Jdbi.create(() -> connection());
        jdbi.registerArrayType(Integer.class, "INTEGER");
        jdbi.registerArrayType(Long.class, "BIGINT");
        jdbi.registerArrayType(String.class, "VARCHAR");
    }

    /**
     * Opens the file, makes it when it is not there, and brings its tables up to date.
     *
     * @throws StoreException when another process has it open, it is no store, or was made by a later version
     */
    static Database open(Path file) {
        DuckDBConnection root = connect(file);
        Database database = new Database(file, root);
        try {
            Migrations.bringUpToDate(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static DuckDBConnection connect(Path file) {
        Properties properties = new Properties();
        // Nothing is fetched when it runs: what a query needs is in the library or is not used.
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("memory_limit", System.getProperty("dragoman.store.memory", "1GB"));
        properties.setProperty("preserve_insertion_order", "false");
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties)
                    .unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw refused(file, e);
        }
    }

    private static StoreException refused(Path file, SQLException e) {
        String message = String.valueOf(e.getMessage());
        Matcher holder = HOLDER.matcher(message);
        if (message.contains("lock")) {
            String who = holder.find() ? " (process " + holder.group(1) + ")" : "";
            return new StoreException(
                    ServedAt.read(file)
                            .map(address -> "DRG-0502: " + file + " is being served at " + address + who
                                    + "; remedy: ask there (the page, or " + address
                                    + "api/v1/...), or end dragoman serve first")
                            .orElse("DRG-0502: " + file + " is in use by another process" + who
                                    + "; remedy: wait until it is done, or end it"),
                    e);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            return new StoreException(
                    "DRG-0503: " + file + " cannot be written; remedy: check permissions and the disk", e);
        }
        return new StoreException(
                "DRG-0504: " + file + " cannot be opened as a store: "
                        + message.lines().findFirst().orElse("") + "; remedy: check the name, or restore a backup",
                e);
    }

    Path file() {
        return file;
    }

    /** Reads; each use has a connection of its own. */
    Jdbi jdbi() {
        return jdbi;
    }

    /** A new connection to the open file. */
    DuckDBConnection connection() throws SQLException {
        return root.duplicate();
    }

    /** The address that migrations tell the kind of database by. */
    String url() throws SQLException {
        return root.getMetaData().getURL();
    }

    @Override
    public void close() {
        close(root);
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(
                    "DRG-0505: the store cannot be closed: " + e.getMessage()
                            + "; remedy: what was committed is safe; check the disk",
                    e);
        }
    }
}
