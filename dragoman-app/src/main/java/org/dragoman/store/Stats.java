package org.dragoman.store;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in a store.
 *
 * @param schema version of its tables
 * @param bytes size of the file
 * @param documents that are no copies
 * @param copies syndicated copies
 * @param publishers of documents
 * @param firstPublished earliest day of publication, or null
 * @param lastPublished latest day of publication, or null
 * @param reports of the current run
 * @param events of the current run and of imports
 * @param byType events by PLOVER type, the most frequent first
 * @param byStatus events by status, the most frequent first
 * @param byDataset events by data set, {@code own} for what was coded here
 */
public record Stats(
        int schema,
        long bytes,
        long documents,
        long copies,
        long publishers,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished,
        long reports,
        long events,
        Map<String, Long> byType,
        Map<String, Long> byStatus,
        Map<String, Long> byDataset) {}
