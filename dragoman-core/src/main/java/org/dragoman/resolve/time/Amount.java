package org.dragoman.resolve.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A length of time in one unit: "three weeks", "several months".
 *
 * @param number how many, as TIMEX3 writes it ({@code 3}, {@code 2.5}), or {@code X} when vague
 * @param unit of what
 */
record Amount(String number, Unit unit) {

    private static final int VAGUE = 3;

    boolean isVague() {
        return number.equals("X");
    }

    /** Whole units; a vague number counts as three, enough to bound an interval but never shown as a value. */
    int whole() {
        return isVague() ? VAGUE : new BigDecimal(number).intValue();
    }

    /** The day so many units after {@code day}, or before it when {@code sign} is -1. */
    LocalDate from(LocalDate day, int sign) {
        BigDecimal exact = isVague() ? BigDecimal.valueOf(VAGUE) : new BigDecimal(number);
        long n = (long) sign * exact.intValue();
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day.plusDays(Math.round(sign * exact.doubleValue() * hours() / 24));
            case DAY -> day.plusDays(Math.round(sign * exact.doubleValue()));
            case BUSINESS_DAY -> businessDays(day, n);
            case WEEKEND, WEEK -> day.plusDays(Math.round(sign * exact.doubleValue() * 7));
            case FORTNIGHT -> day.plusWeeks(2 * n);
            case MONTH -> day.plusMonths(n);
            case SEASON, QUARTER -> day.plusMonths(3 * n);
            case YEAR -> day.plusMonths(Math.round(sign * exact.doubleValue() * 12));
            case DECADE -> day.plusYears(10 * n);
            case CENTURY -> day.plusYears(100 * n);
            case MILLENNIUM -> day.plusYears(1000 * n);
        };
    }

    private double hours() {
        return unit == Unit.HOUR ? 1 : 0;
    }

    private static LocalDate businessDays(LocalDate day, long n) {
        LocalDate at = day;
        for (long left = Math.abs(n); left > 0; ) {
            at = at.plusDays(Long.signum(n));
            if (at.getDayOfWeek().getValue() <= 5) {
                left--;
            }
        }
        return at;
    }

    /** TIMEX3 value of a duration made of {@code amounts}: {@code P3D}, {@code P1Y2M}, {@code PT1H30M}. */
    static String value(List<Amount> amounts) {
        List<Amount> sorted = new ArrayList<>(amounts);
        sorted.sort(Comparator.comparing(Amount::unit).reversed());
        StringBuilder date = new StringBuilder("P");
        StringBuilder time = new StringBuilder();
        for (Amount amount : sorted) {
            (amount.unit.isTime() ? time : date).append(amount.text());
        }
        return time.isEmpty() ? date.toString() : date.append('T').append(time).toString();
    }

    private String text() {
        return switch (unit) {
            case FORTNIGHT -> (isVague() ? "X" : String.valueOf(2 * whole())) + "W";
            default -> number + unit.code();
        };
    }
}
