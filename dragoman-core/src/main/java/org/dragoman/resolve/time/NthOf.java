package org.dragoman.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of a stretch: "the first week of August", "the third Tuesday of November", "the last day of 2010".
 *
 * @param n which, from 1; -1 the last
 * @param grain what is counted, or null for weekdays
 * @param weekday the weekday counted, or null
 * @param whole the stretch
 */
record NthOf(int n, @Nullable Grain grain, @Nullable DayOfWeek weekday, TimeExpr whole) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Granule all = whole.resolve(at).granule();
        if (all == null) {
            return Resolved.open(TimexType.DATE, "XXXX-XX-XX");
        }
        return Resolved.date(weekday != null ? Granule.day(weekdayIn(all, weekday)) : partIn(all));
    }

    private LocalDate weekdayIn(Granule all, DayOfWeek day) {
        return n < 0
                ? all.to().with(TemporalAdjusters.previousOrSame(day))
                : all.from().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1L);
    }

    private Granule partIn(Granule all) {
        Grain part = grain == null ? Grain.DAY : grain;
        if (n < 0) {
            Granule last = Granule.of(all.to(), part);
            boolean within = part != Grain.WEEK || !last.from().plusDays(3).isAfter(all.to());
            return last.plus(within ? n + 1 : n);
        }
        Granule first = Granule.of(all.from(), part);
        boolean whole = part != Grain.WEEK || first.from().plusDays(3).compareTo(all.from()) >= 0;
        return first.plus(whole ? n - 1 : n);
    }

    @Override
    public boolean isExplicit() {
        return whole.isExplicit();
    }
}
