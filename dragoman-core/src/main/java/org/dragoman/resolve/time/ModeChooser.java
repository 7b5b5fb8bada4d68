package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.resolve.time.TimeResolver.Found;
import org.jspecify.annotations.Nullable;

/**
 * Tells history from news by its dates: a text most of whose full dates lie years before its publication tells
 * history, if some of them name a day (news gives its background by month and year), and so does one without a date of publication, for nothing else can tell its years.
 */
final class ModeChooser {

    private static final int FEWEST_FAR = 3;
    private static final int FEWEST_FAR_ALONE = 2;
    private static final int YEARS_APART = 1;

    private ModeChooser() {}

    static TimeMode choose(List<Found> found, @Nullable LocalDate reference) {
        if (reference == null) {
            return TimeMode.NARRATIVE;
        }
        int far = 0;
        int farDays = 0;
        int near = 0;
        for (Found one : found) {
            Granule granule = explicit(one.expr());
            if (granule == null || granule.grain().compareTo(Grain.YEAR) > 0) {
                near += isNewsWord(one) ? 1 : 0;
            } else if (Math.abs(granule.from().getYear() - reference.getYear()) > YEARS_APART) {
                far++;
                farDays += granule.grain().compareTo(Grain.DAY) <= 0 ? 1 : 0;
            } else {
                near++;
            }
        }
        boolean history = near == 0 ? far >= FEWEST_FAR_ALONE : far >= FEWEST_FAR && far > 2 * near && farDays > 0;
        return history ? TimeMode.NARRATIVE : TimeMode.NEWS;
    }

    /** Weekdays and "yesterday" are how news tells time. */
    private static boolean isNewsWord(Found one) {
        return one.rule().name().equals("deictic") || one.rule().name().equals("weekday-alone");
    }

    private static @Nullable Granule explicit(TimeExpr expr) {
        TimeExpr inner = expr instanceof Pair pair ? pair.right() : expr;
        return inner.isExplicit()
                ? inner.resolve(new Timeline(TimeMode.NARRATIVE, null)).granule()
                : null;
    }
}
