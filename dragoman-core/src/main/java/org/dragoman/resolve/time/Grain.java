package org.dragoman.resolve.time;

/** How wide a stretch of the calendar a date expression names; from fine to coarse. */
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM;

    /** Whether it is a year or wider. */
    boolean isYearOrWider() {
        return compareTo(YEAR) >= 0;
    }
}
