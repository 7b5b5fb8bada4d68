package org.dragoman.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something being loaded on another thread; what goes wrong there is thrown, as it was, where it is asked for. */
final class Loading<T> {

    private final CompletableFuture<T> future;

    private Loading(CompletableFuture<T> future) {
        this.future = future;
    }

    /** Begins to load. */
    static <T> Loading<T> of(Supplier<T> loader) {
        return new Loading<>(CompletableFuture.supplyAsync(loader));
    }

    /** Waits for what is loaded. */
    T get() {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
