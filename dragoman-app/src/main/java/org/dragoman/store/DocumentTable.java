package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;

/** Reads and writes documents. */
final class DocumentTable {

    private final Database database;

    DocumentTable(Database database) {
        this.database = database;
    }

    Optional<Document> find(String id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM documents WHERE id = ?")
                        .bind(0, id)
                        .map((row, context) -> document(row))
                        .findFirst());
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
}
