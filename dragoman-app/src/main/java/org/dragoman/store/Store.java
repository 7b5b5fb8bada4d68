package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.dragoman.model.Findings;
import org.dragoman.model.Report;

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

    /**
     * Says of each document whether it is new, in their order; nothing is written. Of documents that are alike the first is
     * new.
     */
    List<Arrival> sift(List<Document> documents);

    /**
     * The run that new documents are added to; it is begun when there is none.
     *
     * @throws StoreException when the documents that are there were coded with something else: what is compared must have been
     *     coded alike
     */
    int run(Provenance provenance);

    /** Keeps documents with their reports, all or none, and merges the reports into events. */
    void keep(int run, List<Kept> documents);

    /**
     * Begins a run that codes all documents anew, or goes on with the one that was begun with the same coder. One that was begun
     * with another is dropped. What is looked at stays the old run until {@link #complete}.
     */
    Run recode(Provenance provenance);

    /** Documents that are no copies, in the order in which they came, from the one after {@code after} on. */
    List<Numbered> originals(int after, int limit);

    /**
     * Keeps what a run made of documents, all or none.
     *
     * @param doneTo number of the last document that the run has now seen, coded or not
     */
    void keepAgain(int run, List<Recoded> documents, int doneTo);

    /**
     * What a run made of a document.
     *
     * @param number of the document
     * @param coded what was coded
     */
    record Recoded(int number, CodedDocument coded) {}

    /** Makes a run what is looked at. The one before is kept to compare with; those before that are dropped. */
    void complete(int run);

    /** Passes on what run {@code after} tells otherwise than run {@code before}: reports by document, then events by id. */
    void differences(int before, int after, Consumer<Change> changes);

    /** What is in it. */
    Stats stats();

    /** Which of these files were read as they are now. */
    Set<Path> read(Map<Path, FileState> files);

    /** Remembers that files were read. */
    void markRead(Map<Path, FileState> files);

    /**
     * By what a file is told to have changed.
     *
     * @param bytes size
     * @param modified milliseconds since 1970
     */
    record FileState(long bytes, long modified) {}

    /** All runs, in the order in which they were begun. */
    List<Run> runs();

    /** The reports of a document in the current run, in document order. */
    List<Report> reports(String document);

    /** Passes on what the documents of the current run say beside events, in the order in which they came. */
    void findings(Consumer<Findings> each);

    /** Passes on the events that are asked for, in order; memory does not grow with their number. */
    void events(EventQuery query, Consumer<Event> each);

    /** The events that are asked for, in order. */
    default List<Event> events(EventQuery query) {
        List<Event> events = new ArrayList<>();
        events(query, events::add);
        return events;
    }

    /** Passes on the events that pass a filter in no given order, which is quicker when there are many. */
    void scan(EventFilter filter, Consumer<Event> each);

    /** How many events pass. */
    long count(EventFilter filter);

    /** Counts over events. */
    Sums sums();

    /**
     * A name for what is in the store now: another whenever documents, runs or events are, the same for the same contents as
     * long as the store is open, and when it is opened again.
     */
    String dataVersion();

    /** The event with this id. */
    Optional<Event> event(String id);

    /** The document with this id, as it was read. */
    Optional<Document> document(String id);

    @Override
    void close();
}
