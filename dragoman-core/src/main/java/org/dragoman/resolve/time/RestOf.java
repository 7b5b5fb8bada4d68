package org.dragoman.resolve.time;

import java.time.LocalDate;
import org.dragoman.model.TimexType;

/**
 * What is left of the present unit: "the rest of the week".
 *
 * @param grain the unit
 */
record RestOf(Grain grain) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        LocalDate now = at.now();
        if (now == null) {
            return Resolved.open(TimexType.DATE, "XXXX");
        }
        Granule all = Granule.of(now, grain);
        return Resolved.date(all).between(now, all.to());
    }
}
