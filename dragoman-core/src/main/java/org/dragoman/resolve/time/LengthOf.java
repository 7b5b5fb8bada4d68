package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.TimexType;

/**
 * A length of time at one end of a stretch: "the first ten months of 1915", "the last two weeks of February".
 *
 * @param amounts how long
 * @param sign 1 at the beginning, -1 at the end
 * @param whole the stretch
 */
record LengthOf(List<Amount> amounts, int sign, TimeExpr whole) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Resolved length = Resolved.open(TimexType.DURATION, Amount.value(amounts));
        Granule all = whole.resolve(at).granule();
        if (all == null) {
            return length;
        }
        LocalDate other = sign > 0 ? all.from() : all.to();
        for (Amount amount : amounts) {
            other = amount.from(other, sign);
        }
        Resolved tied =
                sign > 0 ? length.between(all.from(), other.minusDays(1)) : length.between(other.plusDays(1), all.to());
        return new Resolved(tied.type(), tied.interval(), all);
    }
}
