package org.dragoman.judge.alerts;

/**
 * How likely a count is when the mean is known from some weeks only: a negative binomial, which a Poisson count has whose mean
 * has a gamma distribution. With few weeks behind it, a norm is believed less, and the same count surprises less.
 */
final class Surprise {

    /** Weight of the prior, in weeks, and its mean: what an unknown pair is thought to have. */
    private static final double PRIOR_WEEKS = 1;

    private static final double PRIOR_MEAN = 0.5;

    private Surprise() {}

    /** Probability of this count or a greater one, after {@code events} in {@code weeks}. */
    static double ofMore(int count, int events, int weeks) {
        return 1 - below(count, events, weeks);
    }

    /** Probability of this count or a smaller one. */
    static double ofLess(int count, int events, int weeks) {
        return below(count + 1, events, weeks);
    }

    /** Probability of less than {@code count}. */
    private static double below(int count, int events, int weeks) {
        double shape = events + PRIOR_MEAN * PRIOR_WEEKS;
        double failure = (weeks + PRIOR_WEEKS) / (weeks + PRIOR_WEEKS + 1);
        double probability = Math.pow(failure, shape);
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += probability;
            probability *= (shape + k) / (k + 1) * (1 - failure);
        }
        return Math.min(1, sum);
    }
}
