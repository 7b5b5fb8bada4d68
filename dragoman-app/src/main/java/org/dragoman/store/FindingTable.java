package org.dragoman.store;

import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dragoman.model.Findings;
import org.jdbi.v3.core.Handle;

/** Reads and writes what documents say beside events. */
final class FindingTable {

    private FindingTable() {}

    /** @param document its number */
    static void add(Batch batch, int run, int document, Findings findings) throws SQLException {
        if (!findings.isEmpty()) {
            batch.rows("findings")
                    .begin()
                    .add(run)
                    .add(document)
                    .add(Stored.json(findings))
                    .end();
        }
    }

    /** Passes on a run's findings, by document. */
    static void each(Handle handle, int run, Consumer<Findings> each) {
        try (Stream<String> rows = handle
                .createQuery("SELECT body FROM findings WHERE run = :run ORDER BY document")
                .bind("run", run)
                .mapTo(String.class)
                .stream()) {
            rows.map(json -> Stored.object(json, Findings.class)).forEach(each);
        }
    }
}
