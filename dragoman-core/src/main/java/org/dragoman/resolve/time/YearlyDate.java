package org.dragoman.resolve.time;

import java.util.function.IntFunction;
import org.dragoman.model.TimexType;

/**
 * A date that comes every year and is told without its year: "March", "5 August", "the spring", "Christmas".
 *
 * @param inYear the date in a given year
 */
record YearlyDate(IntFunction<Granule> inYear) implements TimeExpr {

    private static final int LEAP_YEAR = 2000;

    @Override
    public Resolved resolve(Timeline at) {
        Granule chosen = at.chooseYear(inYear);
        return chosen == null ? unknownYear() : Resolved.date(chosen);
    }

    private Resolved unknownYear() {
        return Resolved.open(
                TimexType.DATE, "XXXX" + inYear.apply(LEAP_YEAR).value().substring(4));
    }
}
