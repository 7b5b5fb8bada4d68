package org.dragoman.judge.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Weeks or months counted from a last day: period 0 ends on it, period 1 is the next, earlier ones are negative. So the last
 * period is always whole, and the next begins on the day after.
 *
 * @param step how long they are
 * @param asOf last day of period 0
 */
public record Periods(Step step, LocalDate asOf) {

    private static final int WEEK = 7;

    /** The last day of a period. */
    public LocalDate last(int period) {
        return step == Step.WEEK ? asOf.plusDays((long) WEEK * period) : asOf.plusMonths(period);
    }

    /** The first day of a period. */
    public LocalDate first(int period) {
        return last(period - 1).plusDays(1);
    }

    /** The period of a day. */
    public int of(LocalDate day) {
        if (step == Step.WEEK) {
            return (int) -Math.floorDiv(ChronoUnit.DAYS.between(day, asOf), (long) WEEK);
        }
        int period = (day.getYear() - asOf.getYear()) * 12 + day.getMonthValue() - asOf.getMonthValue();
        // The day may lie behind the last day of that month's period.
        return day.isAfter(last(period)) ? period + 1 : period;
    }
}
