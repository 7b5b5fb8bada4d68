package org.dragoman.resolve.time;

import java.time.LocalDate;

/**
 * A feast of several days, named by its first: "Ramadan".
 *
 * @param days how many days it lasts
 * @param first its first day
 */
record Lasting(int days, TimeExpr first) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Resolved resolved = first.resolve(at);
        LocalDate from = resolved.interval().from();
        return from == null ? resolved : resolved.between(from, from.plusDays(days - 1L));
    }

    @Override
    public boolean isExplicit() {
        return first.isExplicit();
    }
}
