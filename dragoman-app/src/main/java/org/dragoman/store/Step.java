package org.dragoman.store;

import java.time.LocalDate;

/** How long the bins of a timeline are. */
public enum Step {
    DAY,
    /** Monday to Sunday. */
    WEEK,
    MONTH;

    /** First day of the bin after the one that begins on {@code first}. */
    public LocalDate next(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
        };
    }
}
