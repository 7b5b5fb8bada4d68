package org.dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * One actor on one side of an event, with the words that name it.
 *
 * @param actor who
 * @param text the words as they stand in the text
 * @param span where they stand
 * @param antecedent the words it refers back to ("Russia" for "it"), or null
 */
public record Participant(
        Actor actor, String text, Span span, @Nullable Span antecedent) {

    /** Whether it stands at {@code place}, or refers back to words that do. */
    public boolean isAt(Span place) {
        return span.overlaps(place) || antecedent != null && antecedent.overlaps(place);
    }
}
