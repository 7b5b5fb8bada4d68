package org.dragoman.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.read.Reject;

/** Counts what was done and remembers what was not. Safe for use by several threads. */
final class Tally {

    private static final int MOST_LISTED = 10_000;
    private static final int REJECTED = 3;
    private static final double NANOS = 1e9;

    private final long started = System.nanoTime();
    private final List<Reject> listed = new ArrayList<>();
    private long documents;
    private long silent;
    private long reports;
    private long rejected;
    private long faults;

    synchronized void count(Outcome<?> outcome) {
        if (outcome.reject() != null) {
            reject(outcome.reject());
            faults += outcome.fault() == null ? 0 : 1;
        } else {
            documents++;
            reports += outcome.reports();
            silent += outcome.reports() == 0 ? 1 : 0;
        }
    }

    synchronized void reject(Reject reject) {
        rejected++;
        if (listed.size() < MOST_LISTED) {
            listed.add(reject);
        }
    }

    /** The code that the process ends with. */
    synchronized int exitCode() {
        return faults > 0 ? Faults.OURS : rejected > 0 ? REJECTED : 0;
    }

    /** Rejects one a line, then the sums. */
    synchronized void print(PrintStream err, String noun, boolean counted) {
        printRejects(err);
        err.println(sums(noun, counted));
    }

    /** Rejects one a line. */
    synchronized void printRejects(PrintStream err) {
        listed.forEach(reject -> err.println(reject.input() + ": " + reject.message()));
        if (rejected > listed.size()) {
            err.println("... and " + (rejected - listed.size()) + " more");
        }
    }

    /** As {@code 12 documents read, 1 without reports, 40 reports, 2 rejected, 3.1 s}. */
    synchronized String sums(String noun, boolean counted) {
        String told = counted ? ", " + silent + " without reports, " + of(reports, "report") : "";
        return String.format(
                Locale.ROOT,
                "%s read%s, %d rejected, %.1f s",
                of(documents, noun),
                told,
                rejected,
                (System.nanoTime() - started) / NANOS);
    }

    private static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
