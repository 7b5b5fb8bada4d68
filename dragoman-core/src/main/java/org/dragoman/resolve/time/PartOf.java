package org.dragoman.resolve.time;

import java.time.LocalDate;

/**
 * A part of a stretch: "early March", "mid-2003", "the end of 1914". TIMEX3 keeps the part in an attribute of its own,
 * so the value is that of the whole; the days are those of the part, a third of the whole.
 *
 * @param part {@code START}, {@code MID} or {@code END}
 * @param whole the whole
 */
record PartOf(String part, TimeExpr whole) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Resolved resolved = whole.resolve(at);
        LocalDate from = resolved.interval().from();
        LocalDate to = resolved.interval().to();
        if (from == null || to == null) {
            return resolved;
        }
        long third = (to.toEpochDay() - from.toEpochDay() + 1) / 3;
        if (third == 0) {
            return resolved;
        }
        return switch (part) {
            case "START" -> resolved.between(from, from.plusDays(third - 1));
            case "END" -> resolved.between(to.minusDays(third - 1), to);
            default -> resolved.between(from.plusDays(third), to.minusDays(third));
        };
    }

    @Override
    public boolean isExplicit() {
        return whole.isExplicit();
    }
}
