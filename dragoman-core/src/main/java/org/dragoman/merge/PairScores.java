package org.dragoman.merge;

import java.util.function.DoubleSupplier;

/**
 * Remembers scores of pairs of chains, so that a part which is made into events again and again need not compare its chains
 * anew. Of fixed size: of two pairs that fall on one place the later stays. Safe for use by many threads.
 */
final class PairScores {

    /** A power of two; sixteen bytes each. */
    private static final int PLACES = 1 << 20;

    private final long[] pairs = new long[PLACES];
    private final double[] scores = new double[PLACES];

    /** The score that is remembered for two chains, or else the one that {@code compare} gives. */
    double of(Chain a, Chain b, DoubleSupplier compare) {
        long pair = (long) Math.min(a.serial(), b.serial()) << Integer.SIZE | Math.max(a.serial(), b.serial());
        int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 44) & PLACES - 1;
        synchronized (this) {
            if (pairs[place] == pair) {
                return scores[place];
            }
        }
        double score = compare.getAsDouble();
        synchronized (this) {
            pairs[place] = pair;
            scores[place] = score;
        }
        return score;
    }
}
