package org.dragoman.read.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a day in what pages, feeds and archives write: ISO 8601, e-mail and RSS dates, "March 3, 2020", "3 March 2020",
 * "03.03.2020". The day is taken as it is written, whatever the zone. Days before 1980 or after 2100 are no publication dates.
 */
public final class WrittenDate {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final Pattern YEAR_FIRST = pattern("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = pattern("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:t\\d{4,6}z?)?(?!\\d)");
    private static final Pattern MONTH_FIRST =
            pattern("\\b" + MONTH + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            pattern("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + "\\.?,?[\\s-]+(\\d{4})\\b");
    private static final Pattern NUMBERS = pattern("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 400;

    private WrittenDate() {}

    /** The first day that {@code text} writes out. */
    public static Optional<LocalDate> in(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher iso = YEAR_FIRST.matcher(start);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(start);
        Matcher dayFirst = DAY_FIRST.matcher(start);
        boolean hasMonthFirst = monthFirst.find();
        if (dayFirst.find() && !(hasMonthFirst && monthFirst.start() < dayFirst.start())) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        if (hasMonthFirst) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher numbers = NUMBERS.matcher(start);
        if (numbers.find()) {
            return inNumbers(numbers);
        }
        Matcher compact = COMPACT.matcher(start);
        return compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)) : Optional.empty();
    }

    /** With full stops the day comes first; with strokes either way, so that only what can be one thing is taken. */
    private static Optional<LocalDate> inNumbers(Matcher numbers) {
        String first = numbers.group(1);
        String second = numbers.group(3);
        String year = numbers.group(4);
        boolean dayFirst = numbers.group(2).equals(".") || Integer.parseInt(first) > 12 || first.equals(second);
        boolean monthFirst = Integer.parseInt(second) > 12;
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return dayFirst ? day(year, second, first) : day(year, first, second);
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1980 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
