package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for, alleges or denies what a report tells.
 *
 * @param actors whose word it is; empty when only the words are known
 * @param text the words that name them
 * @param span where those words stand, or null
 * @param kind how: {@code says}, {@code blames}, {@code denies} or {@code reports}
 */
public record Attribution(
        List<Actor> actors, String text, @Nullable Span span, String kind) {

    public Attribution {
        actors = List.copyOf(actors);
    }
}
