package org.dragoman.fetch;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How pages are fetched.
 *
 * @param allowPrivate whether addresses in private networks and of this machine may be fetched
 * @param maxBytes largest body in bytes
 * @param timeout for one request from connecting to the last byte
 * @param pause between two requests to one host
 * @param state file that remembers what was fetched when, or null
 */
public record FetchOptions(
        boolean allowPrivate,
        int maxBytes,
        Duration timeout,
        Duration pause,
        @Nullable Path state) {

    /** Public addresses only, half a minute, a second between requests, no memory. */
    public static FetchOptions defaults(int maxBytes) {
        return new FetchOptions(false, maxBytes, Duration.ofSeconds(30), Duration.ofSeconds(1), null);
    }

    public FetchOptions withAllowPrivate(boolean newAllowPrivate) {
        return new FetchOptions(newAllowPrivate, maxBytes, timeout, pause, state);
    }

    public FetchOptions withState(@Nullable Path newState) {
        return new FetchOptions(allowPrivate, maxBytes, timeout, pause, newState);
    }

    public FetchOptions withTimeout(Duration newTimeout) {
        return new FetchOptions(allowPrivate, maxBytes, newTimeout, pause, state);
    }

    public FetchOptions withPause(Duration newPause) {
        return new FetchOptions(allowPrivate, maxBytes, timeout, newPause, state);
    }
}
