package org.dragoman.read;

import org.jspecify.annotations.Nullable;

/** Gets what stands at web addresses. The reader itself knows no network. */
@FunctionalInterface
public interface Remote {

    /** Fetches nothing: says so. */
    Remote NONE = url -> {
        throw new RejectedException(Problem.FETCH, "addresses are not fetched here");
    };

    /**
     * What stands at {@code url}, or null when it is unchanged since it was read last.
     *
     * @throws RejectedException when it cannot or may not be fetched
     */
    @Nullable
    Input fetch(String url) throws RejectedException;

    /** Whether an input is an address rather than a file. */
    static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }
}
