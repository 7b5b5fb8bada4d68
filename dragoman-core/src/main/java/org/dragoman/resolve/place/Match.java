package org.dragoman.resolve.place;

import org.dragoman.model.Span;

/**
 * Words that bear the name of a place.
 *
 * @param from first token
 * @param to token after the last
 * @param span the words; may take in a full stop that the last token leaves out
 * @param key folded name
 * @param candidates rows of the places so named, times two, plus one where it is not the first name
 * @param sort how the name was recognised
 */
record Match(int from, int to, Span span, String key, int[] candidates, Sort sort) {

    /** How a name was recognised. */
    enum Sort {
        NAME,
        ABBREVIATION,
        DEMONYM,
        /** By a spelling near to it. */
        LOOSE
    }
}
