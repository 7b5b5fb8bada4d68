package org.dragoman.resolve.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dragoman.model.TimexType;
import org.dragoman.resolve.time.Meaning.Arguments;
import org.jspecify.annotations.Nullable;

/** The functions that the meaning column of {@code rules.tsv} may call. */
final class Builders {

    private static final int TWO_DIGIT_PIVOT = 36;

    private static final Map<String, Function<Arguments, TimeExpr>> FUNCTIONS = Map.ofEntries(
            Map.entry("day", Builders::day),
            Map.entry("month", a -> yearly(a, month(a.number("m", 1)))),
            Map.entry("season", a -> yearly(a, year -> Granule.season(year, required(a, "s")))),
            Map.entry(
                    "quarter", a -> yearly(a, year -> Granule.month(year, 3 * ordinal(a, "q", 4) - 2), Grain.QUARTER)),
            Map.entry("half", a -> yearly(a, year -> Granule.month(year, 6 * ordinal(a, "h", 2) - 5), Grain.HALF)),
            Map.entry("holiday", Builders::holiday),
            Map.entry("year", Builders::year),
            Map.entry("decade", Builders::decade),
            Map.entry("century", Builders::century),
            Map.entry("dom", a -> new DayOfMonth(a.number("d", 1))),
            Map.entry("weekday", a -> new Weekday(DayOfWeek.of(a.number("w", 1)), a.number("d", 0))),
            Map.entry("shifted", a -> new ShiftedDate(a.number("n", 0), a.expr("x"), basis(a))),
            Map.entry("now", a -> new ShiftedUnit(a.number("n", 0), Grain.DAY, Basis.NOW)),
            Map.entry("unit", Builders::shiftedUnit),
            Map.entry("inyear", a -> new InYear((YearlyDate) a.expr("x"), a.expr("year"))),
            Map.entry("within", Builders::within),
            Map.entry("offset", a -> new Offset(a.number("sign", 1), amounts(a), basis(a), a.optional("base"))),
            Map.entry("length", a -> new Duration(List.of(amount(a)), a.number("sign", 0))),
            Map.entry("lengths", Builders::lengths),
            Map.entry("stretch", a -> new Duration(amounts(a), a.number("sign", 0))),
            Map.entry("lengthof", a -> new LengthOf(amounts(a), a.number("sign", 1), a.expr("of"))),
            Map.entry("date", a -> new FixedValue(TimexType.DATE, required(a, "value"))),
            Map.entry("set", a -> new FixedValue(TimexType.SET, required(a, "value"))),
            Map.entry("every", Builders::every),
            Map.entry("clock", Builders::clock),
            Map.entry("part", a -> new ClockTime(required(a, "p"), a.optional("on"))),
            Map.entry("clockwords", Builders::clockWords),
            Map.entry("clockon", a -> new ClockTime(((ClockTime) clock(a)).time(), onDay(a.optional("on")))),
            Map.entry("atpart", Builders::atPart),
            Map.entry("at", a -> new ClockTime(((ClockTime) a.expr("t")).time(), a.expr("x"))),
            Map.entry("partof", a -> new PartOf(required(a, "part"), a.expr("x"))),
            Map.entry("nth", Builders::nth),
            Map.entry("pair", Builders::pair),
            Map.entry("yearmonth", Builders::yearMonth),
            Map.entry("digits", Builders::digits),
            Map.entry("hhmm", Builders::fourDigits),
            Map.entry("weekno", Builders::weekNumber),
            Map.entry("daytwo", Builders::dayTwoDigits),
            Map.entry("weekdayof", Builders::weekdayOf),
            Map.entry("shortyear", Builders::shortYear),
            Map.entry("rest", a -> new RestOf(unit(a).grain())),
            Map.entry("lasting", a -> new Lasting(a.number("days", 1), a.expr("x"))),
            Map.entry("told", a -> new ToldTime(required(a, "value"))),
            Map.entry("same", a -> a.expr("x")));

    private Builders() {}

    static TimeExpr build(String function, Arguments arguments) {
        Function<Arguments, TimeExpr> builder = FUNCTIONS.get(function);
        if (builder == null) {
            throw new IllegalStateException("DRG-0705: no meaning is called " + function + "; remedy: see Builders");
        }
        return builder.apply(arguments);
    }

    private static String required(Arguments a, String name) {
        String text = a.text(name);
        if (text == null) {
            throw new IllegalStateException("DRG-0706: meaning lacks " + name + ": " + a.given());
        }
        return text;
    }

    private static TimeExpr yearly(Arguments a, IntFunction<Granule> inYear) {
        if (a.text("y") == null) {
            return new YearlyDate(inYear);
        }
        return new NamedDate(inYear.apply(yearOf(a)));
    }

    private static TimeExpr yearly(Arguments a, IntFunction<Granule> month, Grain grain) {
        return yearly(a, year -> Granule.of(month.apply(year).from(), grain));
    }

    private static IntFunction<Granule> month(int month) {
        return year -> Granule.month(year, month);
    }

    /** 29 February without a year falls in the nearest leap year. */
    private static TimeExpr day(Arguments a) {
        int month = a.number("m", 1);
        int day = a.number("d", 1);
        LocalDate.of(a.text("y") == null ? 2000 : yearOf(a), month, day);
        boolean leap = month == 2 && day == 29;
        return yearly(a, year -> Granule.day(LocalDate.of(leap ? leapYear(year) : year, month, day)));
    }

    private static int leapYear(int year) {
        return year % 4 < 2 ? year - year % 4 : year + 4 - year % 4;
    }

    private static TimeExpr holiday(Arguments a) {
        String name = required(a, "h");
        return yearly(a, year -> Granule.day(Holidays.in(year, name)));
    }

    /** Four digits, or two with the century of our time; {@code era=BC} counts back. */
    private static int yearOf(Arguments a) {
        String text = required(a, "y");
        int year = Integer.parseInt(text);
        if ("BC".equals(a.text("era"))) {
            return 1 - year;
        }
        Integer century = a.number("c");
        if (century != null && text.length() <= 2) {
            return century / 100 * 100 + year;
        }
        if (text.length() == 2 && a.text("era") == null) {
            return year + (year < TWO_DIGIT_PIVOT ? 2000 : 1900);
        }
        return year;
    }

    private static TimeExpr year(Arguments a) {
        return new NamedDate(Granule.year(yearOf(a)));
    }

    private static TimeExpr decade(Arguments a) {
        if (yearOf(a) % 10 != 0) {
            throw new DateTimeException("not a decade");
        }
        return new NamedDate(Granule.of(LocalDate.of(yearOf(a), 1, 1), Grain.DECADE));
    }

    private static TimeExpr century(Arguments a) {
        int n = a.number("n", 1);
        if (!"BC".equals(a.text("era"))) {
            return new NamedDate(Granule.of(LocalDate.of(100 * (n - 1), 1, 1), Grain.CENTURY));
        }
        return new FixedValue(TimexType.DATE, String.format(Locale.ROOT, "BC%02d", n - 1));
    }

    private static int ordinal(Arguments a, String name, int most) {
        int n = a.number(name, 1);
        return n < 0 ? most : Math.min(n, most);
    }

    /** Hours and minutes are no calendar units: "the last minute" is no date. */
    private static TimeExpr shiftedUnit(Arguments a) {
        if (unit(a).isTime()) {
            throw new DateTimeException("not a calendar unit");
        }
        return new ShiftedUnit(a.number("n", 0), unit(a).grain(), basis(a));
    }

    /** "2019-12" is a month, but "2011-12" two years. */
    private static TimeExpr yearMonth(Arguments a) {
        int year = a.number("y", 0);
        int month = a.number("m", 1);
        if (month > year % 100 && year % 100 != 0) {
            throw new DateTimeException("two years");
        }
        return new NamedDate(Granule.month(year, month));
    }

    /** "August 99": two digits after a month are a year when they can be no day. */
    private static TimeExpr shortYear(Arguments a) {
        if (a.number("y", 0) <= 31) {
            throw new DateTimeException("may be a day");
        }
        return yearly(a, month(a.number("m", 1)));
    }

    private static TimeExpr dayTwoDigits(Arguments a) {
        if (a.number("y", 0) <= 31) {
            throw new DateTimeException("may be a day");
        }
        return day(a);
    }

    /** A weekday before a date; what follows must be a date in figures, not another day's name. */
    private static TimeExpr weekdayOf(Arguments a) {
        TimeExpr date = a.expr("x");
        boolean figures = date instanceof NamedDate || date instanceof YearlyDate || date instanceof InYear;
        if (!figures) {
            throw new DateTimeException("two days");
        }
        return date;
    }

    private static TimeExpr digits(Arguments a) {
        String digits = required(a, "v");
        return new NamedDate(Granule.day(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE)));
    }

    private static TimeExpr fourDigits(Arguments a) {
        int digits = a.number("v", 0);
        int hour = digits / 100 + ("PM".equals(a.text("ap")) && digits < 1200 ? 12 : 0);
        LocalTime.of(hour, digits % 100);
        return new ClockTime(time(hour, digits % 100, null), null);
    }

    private static TimeExpr weekNumber(Arguments a) {
        int week = a.number("n", 1);
        if (week < 1 || week > 53) {
            throw new DateTimeException("no week " + week);
        }
        return yearly(
                a, year -> Granule.of(LocalDate.of(year, 1, 4), Grain.WEEK).plus(week - 1));
    }

    /** Of two dates with one year told at the end the first lies in the year before when it comes later in the year. */
    private static TimeExpr pair(Arguments a) {
        TimeExpr left = a.expr("left");
        TimeExpr right = a.expr("right");
        if (left instanceof NamedDate first && right instanceof NamedDate second) {
            Granule one = first.granule();
            Granule two = second.granule();
            if (!one.from().isBefore(two.from())) {
                if (one.grain().isYearOrWider() || two.from().getYear() <= 0) {
                    throw new DateTimeException("not in order");
                }
                left = new NamedDate(Granule.of(one.from().minusYears(1), one.grain()));
            }
        }
        return new Pair(left, right);
    }

    private static TimeExpr within(Arguments a) {
        Integer weekday = a.number("w");
        return new Within(weekday == null ? null : DayOfWeek.of(weekday), a.expr("x"));
    }

    private static Unit unit(Arguments a) {
        return Unit.valueOf(required(a, "unit"));
    }

    private static Basis basis(Arguments a) {
        return "STORY".equals(a.text("basis")) ? Basis.STORY : Basis.NOW;
    }

    /** {@code n} may be given with an addition {@code plus}, as in "two and a half". */
    private static Amount amount(Arguments a) {
        String number = a.text("n") == null ? "1" : required(a, "n");
        String plus = a.text("plus");
        if (plus != null) {
            number = new BigDecimal(number).add(new BigDecimal(plus)).toPlainString();
        }
        return new Amount(number, unit(a));
    }

    private static List<Amount> amounts(Arguments a) {
        return ((Duration) a.expr("dur")).amounts();
    }

    private static TimeExpr lengths(Arguments a) {
        List<Amount> all = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            if (a.optional(name) instanceof Duration part) {
                all.addAll(part.amounts());
            }
        }
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).unit().compareTo(all.get(i - 1).unit()) >= 0) {
                throw new DateTimeException("units do not descend");
            }
        }
        return new Duration(all, 0);
    }

    private static TimeExpr every(Arguments a) {
        TimeExpr each = a.optional("x");
        if (each == null && a.text("month") != null) {
            each = new YearlyDate(month(a.number("month", 1)));
        } else if (each == null && a.text("season") != null) {
            each = new YearlyDate(year -> Granule.season(year, required(a, "season")));
        }
        return each != null ? new Recurring(each) : new FixedValue(TimexType.SET, Amount.value(List.of(amount(a))));
    }

    /** Hours 1 to 11 move to the afternoon with {@code ap=PM}, or with a part of day that lies there. */
    private static TimeExpr clock(Arguments a) {
        int hour = a.number("h", 0);
        int minute = a.number("mi", 0);
        int past = a.number("before", 0);
        if (past > 0) {
            hour = hour == 0 ? 23 : hour - 1;
            minute = 60 - past;
        }
        String half = a.text("ap");
        boolean afternoon = half != null && List.of("PM", "AF", "EV").contains(half) || "NI".equals(half) && hour >= 5;
        if (afternoon && hour < 12) {
            hour += 12;
        } else if (hour == 12 && ("AM".equals(half) || "NI".equals(half))) {
            hour = 0;
        }
        return new ClockTime(time(hour, minute, a.number("s")), a.optional("on"));
    }

    /** "Seven twenty-five", but not "two five". */
    private static TimeExpr clockWords(Arguments a) {
        if (a.number("h", 0) > 12 || a.number("mi", 0) < 10) {
            throw new DateTimeException("no time of day");
        }
        return clock(a);
    }

    private static TimeExpr onDay(@Nullable TimeExpr day) {
        return day != null ? day : new ShiftedUnit(0, Grain.DAY, Basis.NOW);
    }

    /** "Tuesday night at 9:30": the part of day moves an hour that does not say which half it is in. */
    private static TimeExpr atPart(Arguments a) {
        String time = ((ClockTime) a.expr("t")).time();
        boolean clock = time.matches("0[1-9]:.*|1[01]:.*");
        boolean late = List.of("AF", "EV", "NI").contains(required(a, "p"));
        if (clock && late) {
            time = (Integer.parseInt(time.substring(0, 2)) + 12) + time.substring(2);
        }
        return new ClockTime(time, onDay(a.optional("x")));
    }

    private static String time(int hour, int minute, @Nullable Integer second) {
        String time = String.format(Locale.ROOT, "%02d:%02d", hour, minute);
        return second == null ? time : time + String.format(Locale.ROOT, ":%02d", second);
    }

    private static TimeExpr nth(Arguments a) {
        Integer weekday = a.number("w");
        Grain grain = weekday == null ? unit(a).grain() : null;
        return new NthOf(a.number("n", 1), grain, weekday == null ? null : DayOfWeek.of(weekday), a.expr("of"));
    }
}
