package org.dragoman.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document as it came in, after decoding and before any cleaning.
 *
 * @param id the input's own name for it: the record's id, or the file name
 * @param text the text; every offset in every other record points into it
 * @param date day of publication, when known
 * @param dateFrom where the date came from
 * @param title headline, when it is not part of the text
 * @param url address of the page
 * @param source publisher
 */
public record Document(
        String id,
        String text,
        @Nullable LocalDate date,
        DateSource dateFrom,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source) {

    /** A document of which nothing but the text is known. */
    public static Document of(String id, String text) {
        return new Document(id, text, null, DateSource.NONE, null, null, null);
    }

    /** The same document with another date. */
    public Document withDate(@Nullable LocalDate newDate, DateSource from) {
        return new Document(id, text, newDate, from, title, url, source);
    }
}
