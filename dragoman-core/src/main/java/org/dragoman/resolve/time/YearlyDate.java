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

    /** Without any year a feast that moves has no day at all. */
    private Resolved unknownYear() {
        String value = inYear.apply(LEAP_YEAR).value().substring(4);
        boolean moves = !inYear.apply(LEAP_YEAR + 4).value().substring(4).equals(value);
        return Resolved.open(TimexType.DATE, moves ? "XXXX" : "XXXX" + value);
    }
}
