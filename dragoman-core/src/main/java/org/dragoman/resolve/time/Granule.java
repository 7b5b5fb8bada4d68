package org.dragoman.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * One stretch of the calendar: a day, a week, a month, a season, a century.
 *
 * @param from its first day; always the first of a stretch of that grain
 * @param grain how wide it is
 */
record Granule(LocalDate from, Grain grain) {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The stretch of {@code grain} that holds {@code day}. */
    static Granule of(LocalDate day, Grain grain) {
        return new Granule(first(day, grain), grain);
    }

    static Granule day(LocalDate day) {
        return new Granule(day, Grain.DAY);
    }

    static Granule month(int year, int month) {
        return new Granule(LocalDate.of(year, month, 1), Grain.MONTH);
    }

    static Granule year(int year) {
        return new Granule(LocalDate.of(year, 1, 1), Grain.YEAR);
    }

    /** A season by TIMEX3 code ({@code SP SU FA WI}); winter begins in December of its year. */
    static Granule season(int year, String code) {
        for (int i = 0; i < SEASONS.length; i++) {
            if (SEASONS[i].equals(code)) {
                return new Granule(LocalDate.of(year, 3 + 3 * i, 1), Grain.SEASON);
            }
        }
        throw new IllegalArgumentException("not a season: " + code);
    }

    private static LocalDate first(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / 3 * 3, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            case MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 1000) * 1000, 1, 1);
        };
    }

    /** The stretch {@code n} further on; negative goes back. */
    Granule plus(int n) {
        return of(step(n), grain);
    }

    private LocalDate step(int n) {
        return switch (grain) {
            case DAY -> from.plusDays(n);
            case WEEK, WEEKEND -> from.plusWeeks(n);
            case MONTH -> from.plusMonths(n);
            case SEASON, QUARTER -> from.plusMonths(3L * n);
            case HALF -> from.plusMonths(6L * n);
            case YEAR -> from.plusYears(n);
            case DECADE -> from.plusYears(10L * n);
            case CENTURY -> from.plusYears(100L * n);
            case MILLENNIUM -> from.plusYears(1000L * n);
        };
    }

    /** Its last day. */
    LocalDate to() {
        return grain == Grain.WEEKEND ? from.plusDays(1) : step(1).minusDays(1);
    }

    /** Number of days from the first to the last, both counted. */
    long days() {
        return ChronoUnit.DAYS.between(from, to()) + 1;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to());
    }

    /** TIMEX3 value: {@code 2020-03-05}, {@code 2020-W10}, {@code 2011-SP}, {@code 199}, {@code BC0264}. */
    String value() {
        return switch (grain) {
            case DAY ->
                yearText() + String.format(Locale.ROOT, "-%02d-%02d", from.getMonthValue(), from.getDayOfMonth());
            case WEEK -> weekText();
            case WEEKEND -> weekText() + "-WE";
            case MONTH -> yearText() + String.format(Locale.ROOT, "-%02d", from.getMonthValue());
            case SEASON -> yearText() + "-" + SEASONS[from.getMonthValue() / 3 - 1];
            case QUARTER -> yearText() + "-Q" + (1 + from.getMonthValue() / 3);
            case HALF -> yearText() + (from.getMonthValue() == 1 ? "-H1" : "-H2");
            case YEAR -> yearText();
            case DECADE -> yearText().substring(0, yearText().length() - 1);
            case CENTURY -> yearText().substring(0, yearText().length() - 2);
            case MILLENNIUM -> yearText().substring(0, yearText().length() - 3);
        };
    }

    private String weekText() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                from.get(IsoFields.WEEK_BASED_YEAR),
                from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Year 0 of the proleptic calendar is 1 BC. */
    private String yearText() {
        int year = from.getYear();
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }
}
