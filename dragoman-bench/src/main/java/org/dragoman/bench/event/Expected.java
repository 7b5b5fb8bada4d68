package org.dragoman.bench.event;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event that a labelled set expects, whatever the set. What a set does not label is empty or null.
 *
 * @param label what the set calls it
 * @param type whether a report is of that kind
 * @param sources where those who do it are named
 * @param targets where those whom it is done to are named
 * @param sourceCodes their codes
 * @param targetCodes their codes
 * @param predicate words that carry it, or those of the sentences that tell it
 * @param status its standing
 * @param from its first day
 * @param place the place's name
 */
record Expected(
        String label,
        Predicate<Report> type,
        List<Span> sources,
        List<Span> targets,
        List<String> sourceCodes,
        List<String> targetCodes,
        @Nullable Span predicate,
        @Nullable Status status,
        @Nullable LocalDate from,
        @Nullable String place) {

    /** An event with parties at known words and nothing more. */
    static Expected ofParties(String label, Predicate<Report> type, List<Span> sources, List<Span> targets) {
        return new Expected(label, type, sources, targets, List.of(), List.of(), null, null, null, null);
    }
}
