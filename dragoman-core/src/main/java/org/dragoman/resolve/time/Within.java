package org.dragoman.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A weekday in a week told by another expression ("Tuesday of next week"), or the week around a day ("the week of
 * March 5").
 *
 * @param weekday the weekday, or null for the week itself
 * @param day what tells the week
 */
record Within(@Nullable DayOfWeek weekday, TimeExpr day) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Granule known = day.resolve(at).granule();
        if (known == null) {
            return Resolved.open(TimexType.DATE, weekday == null ? "XXXX-WXX" : "XXXX-WXX-" + weekday.getValue());
        }
        LocalDate monday = Granule.of(known.from(), Grain.WEEK).from();
        return weekday == null
                ? Resolved.date(Granule.of(monday, Grain.WEEK))
                : Resolved.date(Granule.day(monday.with(TemporalAdjusters.nextOrSame(weekday))));
    }
}
