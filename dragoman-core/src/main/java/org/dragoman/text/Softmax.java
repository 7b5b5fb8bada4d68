package org.dragoman.text;

/** Probabilities out of unnormalised scores. */
final class Softmax {

    private Softmax() {}

    /** Natural logarithm of the probability of {@code index}. */
    static double logProbability(float[] scores, int index) {
        double max = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - max);
        }
        return scores[index] - max - Math.log(sum);
    }

    /** Index of the highest score. */
    static int argMax(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
