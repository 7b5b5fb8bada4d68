package org.dragoman.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a day of publication in the ways that archives write it. Times of day and zones are left aside. */
final class Dates {

    private static final Pattern ISO_WITH_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ].*");
    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.BASIC_ISO_DATE,
            format("yyyy/M/d"),
            format("d MMM yyyy"),
            format("d MMMM yyyy"),
            format("MMM d, yyyy"),
            format("MMMM d, yyyy"),
            format("EEE, d MMM yyyy HH:mm:ss zzz"),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private Dates() {}

    /**
     * The day that {@code written} names.
     *
     * @throws RejectedException when it names none
     */
    static LocalDate parse(String written) throws RejectedException {
        String date = written.strip();
        if (ISO_WITH_TIME.matcher(date).matches()) {
            date = date.substring(0, 10);
        }
        for (DateTimeFormatter format : FORMATS) {
            try {
                return LocalDate.parse(date, format);
            } catch (DateTimeException otherFormat) {
                continue;
            }
        }
        throw new RejectedException(Problem.BAD_DATE, Shown.briefly(written));
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
