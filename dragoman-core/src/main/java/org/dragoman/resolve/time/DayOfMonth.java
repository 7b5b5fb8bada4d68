package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A day told by its number alone: "the 15th".
 *
 * @param day 1 to 31
 */
record DayOfMonth(int day) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        LocalDate base = base(at);
        if (base == null) {
            return Resolved.open(TimexType.DATE, String.format(Locale.ROOT, "XXXX-XX-%02d", day));
        }
        YearMonth month = YearMonth.from(base);
        if (at.isNews()) {
            month = inNews(month, base.getDayOfMonth(), at.tense());
        }
        while (!month.isValidDay(day)) {
            month = month.minusMonths(1);
        }
        return Resolved.date(Granule.day(month.atDay(day)));
    }

    private static @Nullable LocalDate base(Timeline at) {
        Granule told = at.told();
        return told == null || told.grain().isYearOrWider() ? at.reference() : told.from();
    }

    private YearMonth inNews(YearMonth month, int today, Tense tense) {
        if (tense == Tense.PAST && day > today) {
            return month.minusMonths(1);
        }
        return tense == Tense.FUTURE && day < today ? month.plusMonths(1) : month;
    }
}
