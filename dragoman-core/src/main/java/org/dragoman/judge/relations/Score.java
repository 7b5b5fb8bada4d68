package org.dragoman.judge.relations;

import java.util.Arrays;

/**
 * How two stand with each other, from -1 (enemies) to 1 (friends), and how sure that is.
 *
 * @param value the score
 * @param low lower end of its 90 % interval
 * @param high upper end
 */
public record Score(double value, double low, double high) {

    /** Below this a score tells neither friend nor foe. */
    public static final double NEUTRAL = 0.05;

    private static final double TAIL = 0.05;

    static final Score NONE = new Score(0, 0, 0);

    /** A value with the interval that draws of it give; the draws are put in order. */
    public static Score of(double value, double[] draws) {
        Arrays.sort(draws);
        int tail = (int) (TAIL * draws.length);
        return new Score(value, Math.min(draws[tail], value), Math.max(draws[draws.length - 1 - tail], value));
    }

    /** 1 with, -1 against, 0 neither. */
    public int sign() {
        return Math.abs(value) < NEUTRAL ? 0 : value > 0 ? 1 : -1;
    }

    /** Whether the interval lies on one side of 0. */
    public boolean isSure() {
        return low > 0 || high < 0;
    }
}
