package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A date told by a length of time from another: "two days later", "three months ago", "a week before Christmas".
 *
 * @param sign 1 after, -1 before
 * @param amounts how long
 * @param basis what it counts from when {@code base} is null
 * @param base the date it counts from, or null
 */
record Offset(
        int sign,
        List<Amount> amounts,
        Basis basis,
        @Nullable TimeExpr base) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Granule from = from(at);
        if (amounts.stream().anyMatch(Amount::isVague)) {
            return vague(from);
        }
        if (from == null) {
            return Resolved.open(TimexType.DATE, unknown());
        }
        if (amounts.get(amounts.size() - 1).unit().isTime()) {
            return hours(from);
        }
        LocalDate day = from.from();
        for (Amount amount : amounts) {
            day = amount.from(day, sign);
        }
        Grain grain = grain(from);
        return grain.compareTo(from.grain()) < 0
                ? Resolved.open(TimexType.DATE, unknown())
                : Resolved.date(Granule.of(day, grain));
    }

    private @Nullable Granule from(Timeline at) {
        if (base != null) {
            return base.resolve(at).granule();
        }
        if (basis == Basis.STORY) {
            return at.told();
        }
        return at.now() == null ? null : Granule.day(at.now());
    }

    /** The grain of the finest unit; weeks counted from a known day lead to a day. */
    private Grain grain(Granule from) {
        Unit finest = amounts.get(amounts.size() - 1).unit();
        boolean exact = base != null || amounts.size() > 1 || basis == Basis.STORY && finest.grain() == Grain.WEEK;
        return exact && from.grain() == Grain.DAY ? Grain.DAY : finest.grain();
    }

    /** "Days later" is some day, "hours later" some hour of a known one; "years later" is just later. */
    private Resolved vague(@Nullable Granule from) {
        LocalDate day = from == null ? null : from.from();
        Unit unit = amounts.get(0).unit();
        String value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
        TimexType type = TimexType.DATE;
        if (basis == Basis.STORY && unit.isTime() && from != null && from.grain() == Grain.DAY) {
            value = from.value() + "TXX";
            type = TimexType.TIME;
        } else if (basis == Basis.STORY && base == null && unit.grain().compareTo(Grain.MONTH) <= 0) {
            value = unit.grain() == Grain.MONTH ? "XXXX-XX" : "XXXX-XX-XX";
        }
        TimeInterval interval = sign < 0 ? new TimeInterval(value, null, day) : new TimeInterval(value, day, null);
        return new Resolved(type, interval, null);
    }

    private Resolved hours(Granule from) {
        LocalDate day = from.from();
        for (Amount amount : amounts) {
            day = amount.from(day, sign);
        }
        String value = from.grain() == Grain.DAY ? Granule.day(day).value() : "XXXX-XX-XX";
        return new Resolved(TimexType.TIME, new TimeInterval(value + "TXX", day, day), null);
    }

    private String unknown() {
        return switch (amounts.get(amounts.size() - 1).unit().grain()) {
            case DAY, WEEK, WEEKEND -> "XXXX-XX-XX";
            case MONTH -> "XXXX-XX";
            default -> "XXXX";
        };
    }
}
