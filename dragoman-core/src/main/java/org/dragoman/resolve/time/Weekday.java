package org.dragoman.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A day told by its weekday: "Tuesday", "on Friday the 11th".
 *
 * @param day which weekday
 * @param dayOfMonth the number told with it, or 0
 */
record Weekday(DayOfWeek day, int dayOfMonth) implements TimeExpr {

    private static final int MONTHS_SEARCHED = 14;

    @Override
    public Resolved resolve(Timeline at) {
        LocalDate now = at.now();
        if (now == null) {
            return Resolved.open(TimexType.DATE, "XXXX-WXX-" + day.getValue());
        }
        LocalDate chosen = dayOfMonth > 0 ? numbered(now) : near(now, at);
        return Resolved.date(Granule.day(chosen));
    }

    /** In news the last such day unless the clause looks ahead; today counts as past. */
    private LocalDate near(LocalDate now, Timeline at) {
        boolean ahead = at.isNews() ? at.tense() == Tense.FUTURE : true;
        return now.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** The nearest day on which weekday and number agree. */
    private LocalDate numbered(LocalDate now) {
        for (int months = 0; months <= MONTHS_SEARCHED; months++) {
            for (int sign : new int[] {1, -1}) {
                LocalDate month = now.withDayOfMonth(1).plusMonths((long) sign * months);
                if (dayOfMonth <= month.lengthOfMonth()
                        && month.withDayOfMonth(dayOfMonth).getDayOfWeek() == day) {
                    return month.withDayOfMonth(dayOfMonth);
                }
            }
        }
        return now.with(TemporalAdjusters.previousOrSame(day));
    }

    /** The {@code n}th such day from now: 1 the one in next week, -1 the last before now, 0 the one in
     * this week. */
    Resolved shifted(int n, @Nullable LocalDate now) {
        if (now == null) {
            return Resolved.open(TimexType.DATE, "XXXX-WXX-" + day.getValue());
        }
        LocalDate week = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate chosen = switch (n) {
            case 0 -> week.with(TemporalAdjusters.nextOrSame(day));
            case -1 -> now.with(TemporalAdjusters.previous(day));
            default -> week.plusWeeks(n).with(TemporalAdjusters.nextOrSame(day));
        };
        return Resolved.date(Granule.day(chosen));
    }
}
