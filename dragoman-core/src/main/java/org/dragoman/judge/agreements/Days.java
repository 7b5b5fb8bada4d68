package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Days as precisely as they are known. */
final class Days {

    private Days() {}

    /** {@code 2020-03-05}, {@code 2020-03} or {@code 2020}, as far as the interval says; null when it says less. */
    static @Nullable String value(@Nullable TimeInterval time) {
        if (time == null || time.from() == null || time.to() == null) {
            return null;
        }
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from.equals(to)) {
            return from.toString();
        }
        if (from.getYear() != to.getYear()) {
            return null;
        }
        return from.getMonth() == to.getMonth()
                ? from.toString().substring(0, 7)
                : from.toString().substring(0, 4);
    }

    /** First day of an interval, or null when it is open. */
    static @Nullable LocalDate first(@Nullable TimeInterval time) {
        return time == null ? null : time.from() != null ? time.from() : time.to();
    }

    /** Whether two intervals, both closed, share a day. */
    static boolean overlap(TimeInterval a, TimeInterval b) {
        return a.from() != null
                && a.to() != null
                && b.from() != null
                && b.to() != null
                && !a.from().isAfter(b.to())
                && !b.from().isAfter(a.to());
    }

    /** Days between the first days. */
    static long apart(TimeInterval a, TimeInterval b) {
        LocalDate first = first(a);
        LocalDate second = first(b);
        return first == null || second == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(first, second));
    }

    /** Number of days covered. */
    static long length(TimeInterval time) {
        return time.from() == null || time.to() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(time.from(), time.to()) + 1;
    }
}
