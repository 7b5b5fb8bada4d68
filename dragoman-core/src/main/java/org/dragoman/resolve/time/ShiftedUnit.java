package org.dragoman.resolve.time;

import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A calendar unit told by its distance: "last week", "this year", "the next day", "the same month".
 *
 * @param n how many units on; negative back
 * @param grain the unit
 * @param basis what it counts from
 */
record ShiftedUnit(int n, Grain grain, Basis basis) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Granule base = base(at);
        if (base == null || base.grain().compareTo(grain) > 0) {
            return Resolved.open(TimexType.DATE, unknown());
        }
        Granule granule = Granule.of(base.from(), grain).plus(n);
        return Resolved.date(isWeekendGone(granule, at) ? granule.plus(-1) : granule);
    }

    /** "Over the weekend", told on a weekday of something past, is the one before. */
    private boolean isWeekendGone(Granule granule, Timeline at) {
        return n == 0
                && grain == Grain.WEEKEND
                && at.isNews()
                && at.tense() == Tense.PAST
                && at.reference() != null
                && granule.from().isAfter(at.reference());
    }

    private @Nullable Granule base(Timeline at) {
        if (basis == Basis.NOW) {
            return at.now() == null ? null : Granule.day(at.now());
        }
        Granule told = grain == Grain.DAY ? at.toldDay() : at.told();
        boolean blind = n > 0 && at.isNews() && at.tense() == Tense.PAST && isReference(told, at);
        return blind ? null : told;
    }

    /** "The next day" in news that told of no day yet: the day after publication cannot be past. */
    private static boolean isReference(@Nullable Granule told, Timeline at) {
        return told != null && told.grain() == Grain.DAY && told.from().equals(at.reference());
    }

    private String unknown() {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            default -> "XXXX";
        };
    }
}
