package org.dragoman.resolve.time;

import java.time.LocalDate;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means once its context is known.
 *
 * @param type TIMEX3 type
 * @param interval value and days
 * @param granule the calendar stretch it names, for later expressions that lean on it; null when it names none
 */
record Resolved(
        TimexType type, TimeInterval interval, @Nullable Granule granule) {

    static Resolved date(Granule granule) {
        return new Resolved(TimexType.DATE, new TimeInterval(granule.value(), granule.from(), granule.to()), granule);
    }

    /** A value that names no stretch of the calendar, as {@code P3D} or {@code XXXX-WXX-2}. */
    static Resolved open(TimexType type, String value) {
        return new Resolved(type, new TimeInterval(value, null, null), null);
    }

    Resolved between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Resolved(type, new TimeInterval(interval.value(), from, to), granule);
    }
}
