package org.dragoman.resolve.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, open at either end.
 *
 * @param from first day, or null
 * @param to last day, or null
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Period ALWAYS = new Period(null, null);

    /** Reads {@code 1989}, {@code 1989-06} or {@code 1989-06-04} on either side; empty is open. */
    static Period of(String from, String to) {
        return new Period(day(from, true), day(to, false));
    }

    private static @Nullable LocalDate day(String text, boolean first) {
        String date = text.strip();
        if (date.isEmpty()) {
            return null;
        }
        return switch (date.length()) {
            case 4 -> first ? LocalDate.of(Integer.parseInt(date), 1, 1) : LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 ->
                first ? YearMonth.parse(date).atDay(1) : YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    boolean contains(LocalDate date) {
        return !isBefore(date) && !isAfter(date);
    }

    /** Whether the period begins after the day. */
    boolean isAfter(LocalDate date) {
        return from != null && date.isBefore(from);
    }

    /** Whether the period is over by the day. */
    boolean isBefore(LocalDate date) {
        return to != null && date.isAfter(to);
    }

    /** Years between the day and the nearest day of the period; 0 when it lies inside. */
    double yearsFrom(LocalDate date) {
        long days = 0;
        if (from != null && date.isBefore(from)) {
            days = ChronoUnit.DAYS.between(date, from);
        } else if (to != null && date.isAfter(to)) {
            days = ChronoUnit.DAYS.between(to, date);
        }
        return days / 365.25;
    }

    /** Whether it goes on, or ended in the year or later. */
    boolean reaches(int year) {
        return to == null || to.getYear() >= year;
    }
}
