package org.dragoman.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.dragoman.ingest.IngestListener;
import org.dragoman.model.Document;
import org.dragoman.read.Reject;
import org.dragoman.store.Arrival;
import org.dragoman.store.CodedDocument;

/** Counts what became of documents that were taken in, and says so at the end. */
final class Arrivals implements IngestListener {

    private static final double NANOS = 1e9;

    private final long started = System.nanoTime();
    private final Tally tally = new Tally();
    private final PrintStream err;
    private final Progress progress;
    private long coded;
    private long silent;
    private long reports;
    private long known;
    private long copies;
    private long changed;
    private long refused;

    Arrivals(PrintStream err) {
        this.err = err;
        this.progress = new Progress(err);
    }

    @Override
    public void coded(CodedDocument document) {
        coded++;
        silent += document.reports().isEmpty() ? 1 : 0;
        reports += document.reports().size();
        progress.show(sums());
    }

    @Override
    public void passedOver(Arrival arrival) {
        switch (arrival.kind()) {
            case COPY -> copies++;
            case CHANGED -> {
                changed++;
                progress.clear();
                err.println(arrival.document().id() + ": DRG-0514: has the address of " + arrival.like()
                        + " and another text; remedy: the first text stays; give it without its address to keep both");
            }
            default -> known++;
        }
        progress.show(sums());
    }

    @Override
    public void rejected(Reject reject) {
        refused++;
        tally.reject(reject);
    }

    @Override
    public void failed(Document document, Throwable fault) {
        refused++;
        tally.count(Outcome.failed(document.id(), fault));
        Faults.trace(fault, err);
    }

    /** Rejects one a line, then the sums; returns the exit code. */
    int print() {
        progress.clear();
        tally.printRejects(err);
        err.println(sums());
        return tally.exitCode();
    }

    /** The sums, while the work goes on. */
    void printSoFar() {
        progress.clear();
        err.println(sums());
    }

    private String sums() {
        return String.format(
                Locale.ROOT,
                "%d coded (%d without reports, %d reports), %d known, %d syndicated copies, %d changed, %d rejected, %.1f s",
                coded,
                silent,
                reports,
                known,
                copies,
                changed,
                refused,
                (System.nanoTime() - started) / NANOS);
    }
}
