package org.dragoman.store;

import org.dragoman.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document at the door: whether the store knows it.
 *
 * @param document the document; a new one has a name that no other has
 * @param kind what it is to the store
 * @param like id of the document that it is, or repeats; null when it is new
 * @param traces what tells it from others
 */
public record Arrival(
        Document document, Kind kind, @Nullable String like, Traces traces) {

    /** What a document is to the store. */
    public enum Kind {
        /** To be coded. */
        NEW,
        /** The text of another with few changes, or the same from another publisher: kept, but no evidence of its own. */
        COPY,
        /** There already: the same text, or the same address. */
        KNOWN,
        /** The address of one that is there, with another text: the first text stays. */
        CHANGED
    }
}
