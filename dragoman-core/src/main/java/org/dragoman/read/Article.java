package org.dragoman.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was taken out of a page, a feed or an archive.
 *
 * @param id what it is called
 * @param text its text without headline; paragraphs are parted by an empty line
 * @param title headline, or null
 * @param date day of publication, or null
 * @param crawled day on which an archive fetched it, or null
 * @param url its address, or null
 * @param source publisher, or null
 */
public record Article(
        String id,
        String text,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable LocalDate crawled,
        @Nullable String url,
        @Nullable String source) {}
