package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.TimexType;

/**
 * A length of time: "three weeks"; or one that ends or begins now: "the past decade", "the next five days".
 *
 * @param amounts how long
 * @param sign -1 when it ends now, 1 when it begins now, 0 when it is tied to nothing
 */
record Duration(List<Amount> amounts, int sign) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Resolved length = Resolved.open(TimexType.DURATION, Amount.value(amounts));
        LocalDate now = at.now();
        if (sign == 0 || now == null) {
            return length;
        }
        LocalDate other = now;
        for (Amount amount : amounts) {
            other = amount.from(other, sign);
        }
        return sign < 0 ? length.between(other, now) : length.between(now, other);
    }
}
