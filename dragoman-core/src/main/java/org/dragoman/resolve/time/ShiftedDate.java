package org.dragoman.resolve.time;

import java.time.LocalDate;
import org.dragoman.model.TimexType;

/**
 * A named date told by its distance from now: "last Tuesday", "next March", "this summer".
 *
 * @param n how many on; 0 is the present one, -1 the last
 * @param date what comes again and again
 * @param basis what it counts from
 */
record ShiftedDate(int n, TimeExpr date, Basis basis) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Granule told = at.told();
        LocalDate now = basis == Basis.NOW || told == null ? at.now() : told.from();
        if (date instanceof Weekday weekday) {
            return weekday.shifted(n, now);
        }
        if (date instanceof YearlyDate yearly && now != null) {
            return Resolved.date(shifted(yearly, now));
        }
        return date.resolve(at).granule() == null ? Resolved.open(TimexType.DATE, "XXXX-XX-XX") : date.resolve(at);
    }

    private Granule shifted(YearlyDate yearly, LocalDate now) {
        int year = now.getYear();
        Granule same = yearly.inYear().apply(year);
        if (n == 0) {
            return same;
        }
        if (n < 0) {
            return same.to().isBefore(now) ? same : yearly.inYear().apply(year - 1);
        }
        return same.from().isAfter(now) ? same : yearly.inYear().apply(year + 1);
    }
}
