package org.dragoman.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dragoman.model.Document;
import org.dragoman.read.Reject;
import org.dragoman.read.RejectedException;
import org.dragoman.store.Arrival;
import org.dragoman.store.Arrival.Kind;
import org.dragoman.store.Kept;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents into a store. Each batch is kept whole or not at all; who ingests the same documents again after the process
 * was killed gets the store that an undisturbed run would have made.
 *
 * <pre>{@code
 * try (Ingest ingest = new Ingest(store, () -> coder, threads, listener)) {
 *     documents.forEach(ingest::add);
 *     ingest.flush();
 * }
 * }</pre>
 */
public final class Ingest implements AutoCloseable {

    /** Documents kept together. */
    public static final int BATCH = 200;

    /** What waits no longer than this for others to be kept with. */
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final Store store;
    private final Supplier<DocumentCoder> loading;
    private final IngestListener listener;
    private final Crew crew;
    private final int most;
    private final List<Document> waiting = new ArrayList<>();
    private long waitingSince;
    private @Nullable DocumentCoder coder;
    private int run;

    /**
     * @param store where to
     * @param loading loads the coder, once, when the first new document comes
     * @param threads that code at a time
     * @param listener is called by the thread that calls {@link #add} and {@link #flush}
     */
    public Ingest(Store store, Supplier<DocumentCoder> loading, int threads, IngestListener listener) {
        this(store, loading, threads, listener, BATCH);
    }

    /** The same with batches of another size, which changes nothing but how much is done anew after a kill. */
    Ingest(Store store, Supplier<DocumentCoder> loading, int threads, IngestListener listener, int most) {
        this.store = store;
        this.loading = loading;
        this.listener = listener;
        this.crew = new Crew(threads);
        this.most = most;
    }

    /** Takes a document; it is kept at the latest with the next {@link #flush}. */
    public void add(Document document) {
        if (waiting.isEmpty()) {
            waitingSince = System.nanoTime();
        }
        waiting.add(document);
        if (waiting.size() >= most || System.nanoTime() - waitingSince > PATIENCE_NANOS) {
            flush();
        }
    }

    /** Codes and keeps what waits. */
    public void flush() {
        List<Document> batch = List.copyOf(waiting);
        waiting.clear();
        List<Arrival> arrivals = batch.isEmpty() ? List.of() : store.sift(batch);
        List<Document> fresh = arrivals.stream()
                .filter(arrival -> arrival.kind() == Kind.NEW)
                .map(Arrival::document)
                .toList();
        Map<String, Crew.Outcome> outcomes = new HashMap<>();
        if (!fresh.isEmpty()) {
            crew.code(coder(), fresh)
                    .forEach(outcome -> outcomes.put(outcome.document().id(), outcome));
        }
        keep(arrivals, outcomes);
    }

    private DocumentCoder coder() {
        DocumentCoder ready = coder;
        if (ready == null) {
            ready = loading.get();
            run = store.run(ready.provenance());
            coder = ready;
        }
        return ready;
    }

    private void keep(List<Arrival> arrivals, Map<String, Crew.Outcome> outcomes) {
        List<Kept> kept = new ArrayList<>();
        List<Runnable> news = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            switch (arrival.kind()) {
                case NEW ->
                    news.add(coded(arrival, outcomes.get(arrival.document().id()), kept));
                case COPY -> news.add(copied(arrival, outcomes.get(arrival.like()), kept));
                default -> news.add(() -> listener.passedOver(arrival));
            }
        }
        if (!kept.isEmpty()) {
            store.keep(run(), kept);
        }
        // Told once it is certain.
        news.forEach(Runnable::run);
    }

    /** The run to add to. Copies alone need no coder: there is a run since their originals came. */
    private int run() {
        return run > 0
                ? run
                : store.runs().stream()
                        .filter(each -> !each.isImport() && each.state() == Run.State.CURRENT)
                        .map(Run::id)
                        .findFirst()
                        .orElseThrow();
    }

    private Runnable coded(Arrival arrival, Crew.Outcome outcome, List<Kept> kept) {
        if (outcome.coded() == null) {
            return () -> tellFault(listener, outcome);
        }
        kept.add(new Kept(arrival, outcome.coded()));
        return () -> listener.coded(outcome.coded());
    }

    static void tellFault(IngestListener listener, Crew.Outcome outcome) {
        if (outcome.fault() instanceof RejectedException rejected) {
            listener.rejected(rejected.of(outcome.document().id()));
        } else if (outcome.fault() != null) {
            listener.failed(outcome.document(), outcome.fault());
        }
    }

    /** @param original what became of its original if that came with the same batch, or null */
    private Runnable copied(Arrival arrival, Crew.@Nullable Outcome original, List<Kept> kept) {
        if (original != null && original.coded() == null) {
            return () -> listener.rejected(new Reject(
                    arrival.document().id(),
                    "DRG-0513: repeats " + arrival.like()
                            + ", which could not be coded; remedy: see there, then give it again"));
        }
        kept.add(new Kept(arrival, null));
        return () -> listener.passedOver(arrival);
    }

    /** Ends the threads. What was not flushed is dropped. */
    @Override
    public void close() {
        crew.close();
    }
}
