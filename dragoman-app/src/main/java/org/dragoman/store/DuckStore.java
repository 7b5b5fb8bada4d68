package org.dragoman.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.duckdb.DuckDBConnection;

/** A store in one file, kept by DuckDB in this process. */
final class DuckStore implements Store {

    private final Database database;
    private final DuckDBConnection writing;
    private final EventTable events;
    private final DocumentTable documents;

    private DuckStore(Database database) throws SQLException {
        this.database = database;
        this.writing = database.connection();
        this.events = new EventTable(database);
        this.documents = new DocumentTable(database);
    }

    static DuckStore open(Path file) {
        Database database = Database.open(file);
        try {
            return new DuckStore(database);
        } catch (SQLException e) {
            database.close();
            throw failed(file, e);
        }
    }

    /** What is written together. */
    private interface Work<T> {
        T in(Batch batch) throws SQLException;
    }

    private synchronized <T> T write(Work<T> work) {
        try (Batch batch = new Batch(writing)) {
            T result = work.in(batch);
            batch.commit();
            return result;
        } catch (SQLException e) {
            throw failed(database.file(), e);
        }
    }

    private static StoreException failed(Path file, SQLException e) {
        return new StoreException(
                "DRG-0510: " + file + " cannot be written: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                        + "; remedy: nothing of this batch was kept; see to disk space and permissions, then run again",
                e);
    }

    @Override
    public Path file() {
        return database.file();
    }

    @Override
    public Imported importEvents(List<Event> imported) {
        return write(batch -> events.replace(batch, imported));
    }

    @Override
    public void events(EventQuery query, Consumer<Event> each) {
        events.find(query, each);
    }

    @Override
    public long count(EventFilter filter) {
        return events.count(filter);
    }

    @Override
    public Optional<Event> event(String id) {
        return events.find(id);
    }

    @Override
    public Optional<Document> document(String id) {
        return documents.find(id);
    }

    @Override
    public synchronized void close() {
        Database.close(writing);
        database.close();
    }
}
