package org.dragoman.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one record of an input becomes.
 *
 * @param <T> what is read: documents, phrases, pairs of spans
 */
public interface RecordFormat<T> {

    /**
     * From one JSON object.
     *
     * @param date day of publication for a record that has none, or null
     */
    T fromFields(Fields fields, @Nullable LocalDate date) throws RejectedException;

    /**
     * From a whole plain text.
     *
     * @param id the file's name
     * @param date day of publication for a text that has none, or null
     */
    T fromText(String id, String text, @Nullable LocalDate date) throws RejectedException;

    /**
     * From an article that was taken out of a page, a feed or an archive.
     *
     * @param date day of publication for an article that has none, or null
     */
    default T fromArticle(Article article, @Nullable LocalDate date) throws RejectedException {
        throw new RejectedException(Problem.NEEDS_RECORDS, "an article");
    }

    /** Whether a plain text holds one record a line rather than one in all. */
    default boolean isOneALine() {
        return false;
    }
}
