package org.dragoman.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dragoman.model.TimeInterval;

/** Days as data sets write them. */
final class Days {

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int BASIC_LENGTH = 8;
    private static final int ISO_LENGTH = 10;

    private Days() {}

    /** {@code 20200228}, {@code 2020-02-28} with or without a time of day behind, {@code 28 February 2020}. */
    static LocalDate parse(String written) throws BadRowException {
        try {
            if (written.length() == BASIC_LENGTH && written.chars().allMatch(Character::isDigit)) {
                return LocalDate.parse(written, BASIC);
            }
            if (written.length() > ISO_LENGTH
                    && written.charAt(4) == '-'
                    && " T".indexOf(written.charAt(ISO_LENGTH)) >= 0) {
                return LocalDate.parse(written.substring(0, ISO_LENGTH));
            }
            return Character.isLetter(written.isEmpty() ? '0' : written.charAt(Math.min(3, written.length() - 1)))
                    ? LocalDate.parse(written, WORDS)
                    : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw RowProblem.DATE.with(Row.brief(written));
        }
    }

    static TimeInterval day(LocalDate day) {
        return new TimeInterval(day.toString(), day, day);
    }

    /** One day, or all days from the first to the last. */
    static TimeInterval between(LocalDate first, LocalDate last) throws BadRowException {
        if (last.isBefore(first)) {
            throw RowProblem.DATE.with("it ends on " + last + ", before it begins");
        }
        return first.equals(last) ? day(first) : new TimeInterval(first + "/" + last, first, last);
    }

    /** The three days before and after too: a week whose middle is given. */
    static TimeInterval week(LocalDate middle) {
        LocalDate first = middle.minus(3, ChronoUnit.DAYS);
        LocalDate last = middle.plus(3, ChronoUnit.DAYS);
        return new TimeInterval(first + "/" + last, first, last);
    }

    static TimeInterval month(LocalDate within) {
        YearMonth month = YearMonth.from(within);
        return new TimeInterval(month.toString(), month.atDay(1), month.atEndOfMonth());
    }
}
