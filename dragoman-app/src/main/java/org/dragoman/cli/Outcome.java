package org.dragoman.cli;

import org.dragoman.read.Problem;
import org.dragoman.read.Reject;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record.
 *
 * @param result what to write, or null when it was rejected or failed
 * @param reports number of reports in it
 * @param reject why it was not worked on, or null
 * @param fault what failed in the program, or null
 */
record Outcome<R>(
        @Nullable R result,
        int reports,
        @Nullable Reject reject,
        @Nullable Throwable fault) {

    static <R> Outcome<R> of(R result, int reports) {
        return new Outcome<>(result, reports, null, null);
    }

    static <R> Outcome<R> rejected(String input, Problem problem, String what) {
        return rejected(new Reject(input, problem.message(what)));
    }

    static <R> Outcome<R> rejected(Reject reject) {
        return new Outcome<>(null, 0, reject, null);
    }

    static <R> Outcome<R> failed(String input, Throwable fault) {
        return new Outcome<>(null, 0, new Reject(input, Faults.message(fault)), fault);
    }
}
