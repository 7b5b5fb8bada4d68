package org.dragoman.judge.relations;

import java.util.Arrays;

/**
 * Poisson bootstrap over days: each draw counts each day's evidence as often as a Poisson variable of mean one says. What
 * stands on one day is counted together, because it tends to come from the same reports.
 */
final class Resampling {

    private static final byte[] POISSON = table();
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final Scale scale;
    private final double[] friendly;
    private final double[] hostile;
    private final long start;

    /** @param stream which random numbers; the same for what is resampled together */
    Resampling(Scale scale, long stream) {
        this.scale = scale;
        this.friendly = new double[scale.draws()];
        this.hostile = new double[scale.draws()];
        this.start = mixed(scale.seed() ^ mixed(stream));
    }

    /** Counts of 65,536 equal parts of probability. */
    private static byte[] table() {
        byte[] counts = new byte[1 << BITS];
        double probability = Math.exp(-1);
        double below = probability;
        int count = 0;
        for (int i = 0; i < counts.length; i++) {
            while ((i + 0.5) / counts.length > below) {
                count++;
                probability /= count;
                below += probability;
            }
            counts[i] = (byte) count;
        }
        return counts;
    }

    /** Adds a day's evidence. */
    void add(int day, Sums evidence) {
        long state = start ^ mixed(day);
        long bits = 0;
        for (int draw = 0; draw < friendly.length; draw++) {
            if ((draw & 3) == 0) {
                state = mixed(state);
                bits = state;
            }
            int times = POISSON[(int) bits & MASK];
            bits >>>= BITS;
            friendly[draw] += times * evidence.friendly();
            hostile[draw] += times * evidence.hostile();
        }
    }

    /** Lets all evidence so far age. */
    void age(double left) {
        for (int draw = 0; draw < friendly.length; draw++) {
            friendly[draw] *= left;
            hostile[draw] *= left;
        }
    }

    /** The score in each draw. */
    float[] scores() {
        float[] scores = new float[friendly.length];
        for (int draw = 0; draw < scores.length; draw++) {
            scores[draw] = (float) scale.score(friendly[draw], hostile[draw]);
        }
        return scores;
    }

    /** A value with the interval that draws give it. */
    static Score interval(double value, float[] draws) {
        double[] scores = new double[draws.length];
        Arrays.setAll(scores, draw -> draws[draw]);
        return Score.of(value, scores);
    }

    /** SplitMix64's output function on the next state. */
    private static long mixed(long state) {
        long z = state + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
