package org.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.model.Document;
import org.dragoman.store.CodedDocument;
import org.jspecify.annotations.Nullable;

/** Codes several documents at a time. */
final class Crew implements AutoCloseable {

    /**
     * What became of a document.
     *
     * @param coded what was coded, or null
     * @param fault why not, or null
     */
    record Outcome(
            Document document,
            @Nullable CodedDocument coded,
            @Nullable Throwable fault) {}

    private final ExecutorService threads;

    Crew(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, Crew::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "coder");
        thread.setDaemon(true);
        return thread;
    }

    /** Codes all documents; what becomes of them is given in their order. */
    List<Outcome> code(DocumentCoder coder, List<Document> documents) {
        List<Future<CodedDocument>> coding = new ArrayList<>();
        for (Document document : documents) {
            coding.add(threads.submit((Callable<CodedDocument>) () -> coder.code(document)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            outcomes.add(outcome(documents.get(i), coding.get(i)));
        }
        return outcomes;
    }

    private static Outcome outcome(Document document, Future<CodedDocument> coding) {
        try {
            return new Outcome(document, coding.get(), null);
        } catch (ExecutionException e) {
            return new Outcome(document, null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("DRG-0003: interrupted; remedy: run again", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
