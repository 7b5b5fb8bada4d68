package org.dragoman.cli;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Works on many things at a time and hands the results on in the order in which the work was given. What is under way is
 * bounded: {@link #submit} waits when too much is, so that memory does not grow with the input.
 *
 * @param <R> results
 */
final class InOrder<R> implements AutoCloseable {

    /** Takes results, one at a time. */
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    /** Says that results are no longer wanted. */
    static final class Stopped extends RuntimeException {
        Stopped(IOException cause) {
            super(cause);
        }
    }

    private static final int UNDER_WAY_PER_THREAD = 4;

    private final ExecutorService crew;
    private final BlockingQueue<Future<@Nullable R>> order;
    private final Thread handing;
    private volatile @Nullable IOException failure;

    /**
     * @param threads that work at a time
     * @param sink is called by one thread; when it fails, what comes later is dropped
     */
    InOrder(int threads, Sink<R> sink) {
        this.crew = Executors.newFixedThreadPool(threads, InOrder::daemon);
        this.order = new ArrayBlockingQueue<>(UNDER_WAY_PER_THREAD * threads);
        this.handing = daemon(() -> handOn(sink));
        handing.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Gives work.
     *
     * @throws Stopped when the sink has failed
     */
    void submit(Callable<R> work) {
        IOException failed = failure;
        if (failed != null) {
            throw new Stopped(failed);
        }
        put(crew.submit(work));
    }

    private void put(Future<@Nullable R> result) {
        try {
            order.put(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("DRG-0003: interrupted; remedy: run again", e);
        }
    }

    private void handOn(Sink<R> sink) {
        try {
            // A result that is null is the end.
            for (R result = order.take().get();
                    result != null;
                    result = order.take().get()) {
                if (failure == null) {
                    try {
                        sink.accept(result);
                    } catch (IOException e) {
                        failure = e;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("DRG-0004: work must catch its own faults; remedy: report this", e);
        }
    }

    /** Waits until all results are handed on. */
    @Override
    public void close() {
        put(CompletableFuture.completedFuture(null));
        try {
            handing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        crew.shutdownNow();
    }
}
