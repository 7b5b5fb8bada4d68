package org.dragoman.cli;

import java.io.PrintStream;

/** One line on the terminal that says how far the work is; silent where standard error is no terminal. */
final class Progress {

    private static final long INTERVAL_NANOS = 200_000_000;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final boolean shown = Boolean.getBoolean("dragoman.terminal");
    private long last = System.nanoTime();

    Progress(PrintStream err) {
        this.err = err;
    }

    /** Shows the sums, five times a second at most. */
    void show(String sums) {
        if (shown && System.nanoTime() - last > INTERVAL_NANOS) {
            err.print(CLEAR_LINE + sums);
            err.flush();
            last = System.nanoTime();
        }
    }

    /** Gives the line back. */
    void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
