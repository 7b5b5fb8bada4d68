package org.dragoman.resolve.time;

/**
 * Unit of a duration.
 *
 * <p>The unit's code is the one TIMEX3 writes after the number; {@code time} tells whether it stands after the
 * {@code T}.
 */
enum Unit {
    SECOND("S", true, Grain.DAY),
    MINUTE("M", true, Grain.DAY),
    HOUR("H", true, Grain.DAY),
    DAY("D", false, Grain.DAY),
    BUSINESS_DAY("BD", false, Grain.DAY),
    WEEKEND("WE", false, Grain.WEEKEND),
    WEEK("W", false, Grain.WEEK),
    FORTNIGHT("W", false, Grain.WEEK),
    MONTH("M", false, Grain.MONTH),
    SEASON("SE", false, Grain.SEASON),
    QUARTER("Q", false, Grain.QUARTER),
    YEAR("Y", false, Grain.YEAR),
    DECADE("DE", false, Grain.DECADE),
    CENTURY("CE", false, Grain.CENTURY),
    MILLENNIUM("ML", false, Grain.MILLENNIUM);

    private final String code;
    private final boolean time;
    private final Grain grain;

    Unit(String code, boolean time, Grain grain) {
        this.code = code;
        this.time = time;
        this.grain = grain;
    }

    String code() {
        return code;
    }

    boolean isTime() {
        return time;
    }

    /** The calendar stretch that one such unit fills. */
    Grain grain() {
        return grain;
    }
}
