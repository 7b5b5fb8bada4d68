package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.export.Rendering;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.ReadOptions;
import org.dragoman.read.RecordReader;

/**
 * Carries out one verb: reads records, works on them, writes the results in order, and says on standard error what was done.
 *
 * @param <T> what is read
 * @param <R> what is written
 */
final class Job<T, R> {

    private final Verb<T, R> verb;
    private final Main.Console console;
    private final int threads;
    private final Rendering<R> rendering;
    private final Tally tally = new Tally();
    private final Progress progress;
    private final OutputStream out;

    Job(Verb<T, R> verb, Main.Console console, int threads, Rendering<R> rendering) {
        this.verb = verb;
        this.console = console;
        this.threads = threads;
        this.rendering = rendering;
        this.progress = new Progress(console.err());
        this.out = new BufferedOutputStream(console.out());
    }

    /** Runs to the end of the inputs and returns the exit code. */
    int run(ReadOptions options, List<String> inputs) throws IOException {
        // Not closed: threads may still be at work when nobody wants the rest, and the process ends anyway.
        Dragoman dragoman = console.loading().get();
        try {
            write(rendering.header());
            try (InOrder<Done> crew = new InOrder<>(threads, this::handOn)) {
                new RecordReader<>(verb.records(), options)
                        .read(inputs, record -> crew.submit(() -> attempt(dragoman, record)), tally::reject);
            }
            out.flush();
        } catch (InOrder.Stopped | IOException outputClosed) {
            // Whoever read our output has enough, as "head" does: that is no fault.
            return tally.exitCode();
        }
        progress.clear();
        tally.print(console.err(), verb.noun(), verb.hasReports());
        return tally.exitCode();
    }

    /** An outcome with its words, written by the threads that work rather than by the one that hands on. */
    private record Done(Outcome<?> outcome, String words) {}

    private Done attempt(Dragoman dragoman, T record) {
        try {
            Outcome<R> outcome = verb.work(dragoman, record);
            return new Done(outcome, outcome.result() == null ? "" : rendering.of(outcome.result()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return new Done(Outcome.failed(verb.idOf(record), fault), "");
        }
    }

    private void handOn(Done done) throws IOException {
        tally.count(done.outcome);
        Throwable fault = done.outcome.fault();
        if (fault != null) {
            Faults.trace(fault, console.err());
        }
        write(done.words);
        progress.show(tally.sums(verb.noun(), verb.hasReports()));
    }

    private void write(String words) throws IOException {
        if (!words.isEmpty()) {
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
