package org.dragoman.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event, with where to read it.
 *
 * <p>A mention of an imported event has no sentence and no spans: {@code document} is the row's id or its address.
 *
 * @param document id of the document
 * @param publisher who published it, or null
 * @param published day of publication, or null
 * @param url address of the page, or null
 * @param sentence index of the sentence, or -1
 * @param sentenceSpan where the sentence stands in the document, or null
 * @param words the sentence, or null
 * @param span the clause that tells it, or null
 * @param predicate the word or words that say what happened, or null
 * @param predicateSpan where they stand, or null
 * @param type PLOVER type that this report gives
 * @param cameo CAMEO code that this report gives
 * @param status the standing that this report gives it
 * @param attributions whose word it is in this report
 * @param codedBy what coded it
 */
public record EventMention(
        String document,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url,
        int sentence,
        @Nullable Span sentenceSpan,
        @Nullable String words,
        @Nullable Span span,
        @Nullable String predicate,
        @Nullable Span predicateSpan,
        EventType type,
        String cameo,
        Status status,
        List<Attribution> attributions,
        CodedBy codedBy) {

    public EventMention {
        attributions = List.copyOf(attributions);
    }
}
