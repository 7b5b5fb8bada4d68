package org.dragoman.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/**
 * Dates of feasts and holidays.
 *
 * <p>{@code holidays.tsv} says how each is found: a fixed day, a numbered weekday of a month, days after another or from Easter (western
 * or orthodox), a day of the Islamic calendar (Umm al-Qura, from the JDK), or a table of days by year.
 */
final class Holidays {

    private static final Map<String, String> HOW = new HashMap<>();

    static {
        for (String[] row : Table.read("holidays.tsv", 2)) {
            HOW.put(row[0], row[1]);
        }
    }

    private Holidays() {}

    /**
     * The day of a feast in a year.
     *
     * @throws DateTimeException when the calendar for that year is not known
     */
    static LocalDate in(int year, String name) {
        String how = HOW.get(name);
        if (how == null) {
            throw new IllegalStateException("DRG-0707: no holiday " + name + "; remedy: add it to holidays.tsv");
        }
        String[] part = how.split(" ");
        return switch (part[0]) {
            case "fixed" -> LocalDate.of(year, number(part[1]), number(part[2]));
            case "weekday" -> weekday(year, number(part[1]), number(part[2]), number(part[3]));
            case "easter" -> easter(year).plusDays(number(part[1]));
            case "orthodox" -> orthodoxEaster(year).plusDays(number(part[1]));
            case "hijri" -> hijri(year, number(part[1]), number(part[2]));
            case "after" -> in(year, part[1]).plusDays(number(part[2]));
            case "table" -> table(year, part);
            default -> throw new IllegalStateException("DRG-0707: holiday " + name + " has no rule " + part[0]);
        };
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static LocalDate weekday(int year, int month, int day, int n) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(day)));
    }

    /** Anonymous Gregorian computus (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Meeus's Julian computus; thirteen days between the calendars hold from 1900 to 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
    }

    /** The first such day of the Islamic calendar that falls in the year. */
    private static LocalDate hijri(int year, int month, int day) {
        int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int h = hijri; h <= hijri + 1; h++) {
            LocalDate found = LocalDate.from(HijrahDate.of(h, month, day));
            if (found.getYear() == year) {
                return found;
            }
        }
        throw new DateTimeException("no such day in " + year);
    }

    /** {@code table 1985 0220 0209 ...}: month and day for each year from the first. */
    private static LocalDate table(int year, String[] part) {
        int index = year - number(part[1]) + 2;
        if (index < 2 || index >= part.length) {
            throw new DateTimeException("no such day tabled for " + year);
        }
        return LocalDate.of(year, number(part[index].substring(0, 2)), number(part[index].substring(2)));
    }
}
