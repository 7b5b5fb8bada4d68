package org.dragoman.judge.outlook;

import java.util.Locale;

/** Why there is no forecast: a number that stays the same over releases, words, a remedy. */
enum Refusal {
    HISTORY(901, "too little history: %d %s since its first event where %d are needed", "give earlier event data"),
    QUIET(
            902,
            "too little conflict to tell a norm: %2$d of the last %3$d %4$ss with conflict where %1$d are needed",
            "ask for longer periods, or give event data that tell more"),
    OUTCOMES(
            903,
            "too little history to learn from: %d %ss with known outcome, %d units above their norm in one and %d not,"
                    + " where %d are needed, and %d of each",
            "give event data of more years or dyads"),
    NOTHING(904, "no events of %1$s up to %2$s", "give event data with %1$s, or a later --as-of"),
    GAP(
            905,
            "the last %s holds next to no events: the data have a gap there",
            "give the missing files, or an earlier --as-of");

    private final int number;
    private final String words;
    private final String remedy;

    Refusal(int number, String words, String remedy) {
        this.number = number;
        this.words = words;
        this.remedy = remedy;
    }

    private String of(Object... particulars) {
        return "DRG-%04d: %s; remedy: %s"
                .formatted(number, words.formatted(particulars), remedy.formatted(particulars));
    }

    private static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    static String history(Past past, Step step) {
        String periods = name(step) + (past.history() == 1 ? "" : "s");
        return HISTORY.of(past.history(), periods, step.leastHistory());
    }

    static String quiet(Past past, Step step) {
        int looked = Math.min(past.history(), step.year());
        return QUIET.of(step.leastHostile(), past.hostilePeriods(), looked, name(step));
    }

    static String outcomes(Examples examples, Step step) {
        return OUTCOMES.of(
                examples.origins(),
                name(step),
                examples.above(),
                examples.below(),
                step.leastOutcomes(),
                Examples.LEAST);
    }

    static String nothing(Kind kind, Object asOf) {
        String needed = kind == Kind.DYAD ? "two countries" : "a place in a country";
        return NOTHING.of(needed, asOf);
    }

    static String gap(Step step) {
        return GAP.of(name(step));
    }
}
