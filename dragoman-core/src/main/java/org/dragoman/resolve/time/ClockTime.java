package org.dragoman.resolve.time;

import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, with or without its day: "3 p.m.", "the morning of March 5", "dawn".
 *
 * @param time what follows the {@code T}: {@code 15:00}, {@code MO}
 * @param date its day, or null when it is told elsewhere
 */
record ClockTime(String time, @Nullable TimeExpr date) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Resolved day = date == null ? null : date.resolve(at);
        Granule granule = day == null ? at.toldDay() : day.granule();
        if (granule != null && granule.grain() == Grain.DAY) {
            String value = granule.value() + "T" + time;
            return new Resolved(
                    TimexType.TIME,
                    new TimeInterval(value, granule.from(), granule.to()),
                    day == null ? null : granule);
        }
        String open = day == null ? "XXXX-XX-XX" : day.interval().value();
        return new Resolved(TimexType.TIME, new TimeInterval(open + "T" + time, null, null), null);
    }

    @Override
    public boolean isExplicit() {
        return date != null && date.isExplicit();
    }
}
