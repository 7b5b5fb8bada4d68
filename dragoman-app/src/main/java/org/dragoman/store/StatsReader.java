package org.dragoman.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Counts what is in a store. */
final class StatsReader {

    private StatsReader() {}

    static Stats read(Database database) {
        int schema = Migrations.version(database);
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT"
                                + " count(*) FILTER (WHERE syndicated_copy_of IS NULL) AS documents,"
                                + " count(syndicated_copy_of) AS copies, count(DISTINCT publisher) AS publishers,"
                                + " min(published) AS first, max(published) AS last FROM documents")
                        .map((row, context) -> new Stats(
                                schema,
                                bytes(database),
                                row.getLong("documents"),
                                row.getLong("copies"),
                                row.getLong("publishers"),
                                row.getObject("first", LocalDate.class),
                                row.getObject("last", LocalDate.class),
                                count(handle, "reports"),
                                count(handle, "events"),
                                by(handle, "type"),
                                by(handle, "status"),
                                by(handle, "coalesce(dataset, '" + EventFilter.OWN + "')")))
                        .one());
    }

    private static long bytes(Database database) {
        try {
            return Files.size(database.file());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "DRG-0515: " + database.file() + " cannot be read; remedy: check the disk", e);
        }
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("SELECT count(*) FROM " + table + " WHERE " + Runs.current(handle))
                .mapTo(Long.class)
                .one();
    }

    private static Map<String, Long> by(Handle handle, String column) {
        Map<String, Long> counts = new LinkedHashMap<>();
        handle.createQuery("SELECT " + column + ", count(*) FROM events WHERE " + Runs.current(handle)
                        + " GROUP BY 1 ORDER BY 2 DESC, 1")
                .map((row, context) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }
}
