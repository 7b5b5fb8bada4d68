package org.dragoman.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.model.Document;
import org.dragoman.pipeline.Dragoman;

/**
 * How much two threads that read different documents through one {@link Dragoman} gain over one.
 *
 * <p>Command line: {@code TwoThreads [rounds [folder of articles]]}.
 */
public final class TwoThreads {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 8;
    private static final double BAR = 1.7;
    private static final String ONE = "text to reports, one thread";
    private static final String TWO = "text to reports, two threads";

    private TwoThreads() {}

    /** Runs the contest and prints its table and ratio. */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        Sample sample = Sample.load(Path.of(args.length > 1 ? args[1] : "samples"));
        ExecutorService one = Executors.newFixedThreadPool(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (Dragoman dragoman = Dragoman.load()) {
            Contest contest = new Contest();
            contest.add(ONE, () -> pass(one, dragoman, sample));
            contest.add(TWO, () -> pass(two, dragoman, sample));
            contest.run(WARM_UP, rounds);
            System.out.print(contest.table(sample.sentences()));
            double wall = contest.timesFaster(TWO, ONE, Lap::wall);
            System.out.printf(
                    Locale.ROOT,
                    "two threads against one: %.2f by the clock (bar %.2f: %s); processor time a sentence x %.2f%n",
                    wall,
                    BAR,
                    wall >= BAR ? "met" : "MISSED",
                    1 / contest.timesFaster(TWO, ONE, Lap::processor));
        } finally {
            one.shutdown();
            two.shutdown();
        }
    }

    private static void pass(ExecutorService threads, Dragoman dragoman, Sample sample) {
        List<Future<Integer>> waiting = new ArrayList<>();
        for (Document document : sample.documents()) {
            waiting.add(
                    threads.submit(() -> dragoman.code(dragoman.read(document)).size()));
        }
        try {
            for (Future<Integer> future : waiting) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
