package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of how one actor stands with another, without telling of a happening: "its ally Moscow", "opposes
 * Assad", "increasingly toxic relations".
 *
 * @param sentence index of the sentence
 * @param sentenceSpan where the sentence stands in the document
 * @param words the sentence
 * @param source whose stance it is
 * @param target towards whom
 * @param mutual whether both stand so with each other
 * @param between who is said to stand between the two and deal with both, or null
 * @param sign 1 with, -1 against
 * @param term the words that say so
 * @param termSpan where they stand
 * @param status whether it is told as so, denied, alleged ...
 * @param attributions whose word it is, when not the text's own
 */
public record Stance(
        int sentence,
        Span sentenceSpan,
        String words,
        Participant source,
        Participant target,
        boolean mutual,
        @Nullable Participant between,
        int sign,
        String term,
        Span termSpan,
        Status status,
        List<Attribution> attributions) {

    public Stance {
        attributions = List.copyOf(attributions);
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("a stance is with or against: " + sign);
        }
    }
}
