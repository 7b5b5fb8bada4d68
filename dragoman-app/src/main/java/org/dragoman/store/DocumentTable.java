package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;

/** Reads and writes documents. */
final class DocumentTable {

    private final Database database;
    private int next;

    DocumentTable(Database database) {
        this.database = database;
        this.next = database.jdbi()
                        .withHandle(handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM documents")
                                .mapTo(Integer.class)
                                .one())
                + 1;
    }

    Optional<Document> find(String id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM documents WHERE id = ?")
                        .bind(0, id)
                        .map((row, context) -> document(row))
                        .findFirst());
    }

    /** Documents that are no copies, from the one after a number on. */
    List<Numbered> originals(int after, int limit) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM documents WHERE number > :after"
                                + " AND syndicated_copy_of IS NULL ORDER BY number LIMIT :limit")
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> new Numbered(row.getInt("number"), document(row)))
                        .list());
    }

    static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString("id"),
                row.getString("text"),
                row.getObject("published", LocalDate.class),
                DateSource.valueOf(row.getString("date_from").toUpperCase(Locale.ROOT)),
                row.getString("title"),
                row.getString("url"),
                row.getString("publisher"));
    }

    List<Arrival> sift(List<Document> documents) {
        return database.jdbi().withHandle(handle -> new Sieve(handle).sift(documents));
    }

    /** Adds a document and returns its number. */
    int add(Batch batch, Arrival arrival, Document document, LocalDateTime now) throws SQLException {
        int number = next++;
        boolean isCopy = arrival.kind() == Arrival.Kind.COPY;
        Rows row = batch.rows("documents").begin().add(number).add(document.id());
        row.add(arrival.traces().hash()).add(arrival.traces().canonicalUrl()).add(document.url());
        row.add(document.source()).add(document.date()).add(EventRows.lower(document.dateFrom()));
        row.add(document.title()).add(document.text());
        row.add(isCopy ? arrival.like() : null).add(now).end();
        if (!isCopy) {
            Fingerprint fingerprint = arrival.traces().fingerprint();
            batch.rows("fingerprints")
                    .begin()
                    .add(number)
                    .add(fingerprint.toBytes())
                    .end();
            for (long band : fingerprint.bands()) {
                batch.rows("fingerprint_bands").begin().add(band).add(number).end();
            }
        }
        return number;
    }
}
