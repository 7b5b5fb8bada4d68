package org.dragoman.measure;

import java.util.List;

/**
 * What was right, of how many that were given, of how many that there are.
 *
 * @param right given and in the gold
 * @param given given by the program
 * @param gold in the gold
 */
public record Counts(int right, int given, int gold) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, given + other.given, gold + other.gold);
    }

    /** All of them together. */
    public static Counts sum(List<Counts> all) {
        int right = 0;
        int given = 0;
        int gold = 0;
        for (Counts counts : all) {
            right += counts.right;
            given += counts.given;
            gold += counts.gold;
        }
        return new Counts(right, given, gold);
    }

    /** Share of what is given that is right; not a number when nothing is given. */
    public double precision() {
        return given == 0 ? Double.NaN : (double) right / given;
    }

    /** Share of the gold that is given; not a number when there is none. */
    public double recall() {
        return gold == 0 ? Double.NaN : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return given + gold == 0 ? Double.NaN : 2.0 * right / (given + gold);
    }
}
