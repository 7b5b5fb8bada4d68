package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.model.Document;
import org.dragoman.model.Event;

/**
 * Where documents, reports and events are kept. Safe for use by several threads; writes come one after the other, and each
 * call that writes takes effect whole or not at all.
 *
 * <p>Every method may throw {@link StoreException}, whose message is numbered and says what to do.
 */
public interface Store extends AutoCloseable {

    /**
     * What an import did.
     *
     * @param added events that were not there
     * @param replaced events of a data set and row that was there already
     */
    record Imported(int added, int replaced) {}

    /**
     * Opens a store that is there, and brings it up to the version that this program knows.
     *
     * @throws StoreException when there is none, it is in use, or a later version made it
     */
    static Store open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("DRG-0501: there is no store " + file
                    + "; remedy: make one with dragoman init, or name it with --store");
        }
        return DuckStore.open(file);
    }

    /**
     * Makes a store.
     *
     * @throws StoreException when something of that name is there
     */
    static Store create(Path file) {
        if (Files.exists(file)) {
            throw new StoreException("DRG-0509: " + file
                    + " is there already; remedy: use it as it is, or choose another name with --store");
        }
        return DuckStore.open(file);
    }

    /** The file. */
    Path file();

    /**
     * Keeps events that come from another data set. One that has the data set and row of an event that is there replaces it.
     *
     * @param events each with an {@link Event#origin}
     */
    Imported importEvents(List<Event> events);

    /** Passes on the events that are asked for, in order; memory does not grow with their number. */
    void events(EventQuery query, Consumer<Event> each);

    /** The events that are asked for, in order. */
    default List<Event> events(EventQuery query) {
        List<Event> events = new ArrayList<>();
        events(query, events::add);
        return events;
    }

    /** How many events pass. */
    long count(EventFilter filter);

    /** The event with this id. */
    Optional<Event> event(String id);

    /** The document with this id, as it was read. */
    Optional<Document> document(String id);

    @Override
    void close();
}
