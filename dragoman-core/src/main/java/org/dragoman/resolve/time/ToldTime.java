package org.dragoman.resolve.time;

import org.dragoman.model.TimexType;

/**
 * A pointer at the time told last: "at the time", "since then".
 *
 * @param value TIMEX3 value to show; the days are those of the date told last
 */
record ToldTime(String value) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Resolved open = Resolved.open(TimexType.DATE, value);
        Granule told = at.told();
        return told == null ? open : open.between(told.from(), told.to());
    }
}
