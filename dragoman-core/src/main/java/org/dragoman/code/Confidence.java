package org.dragoman.code;

/**
 * How far a rule's report can be trusted, 0 to 1: more when the rule asked for more than a bare word, and when both sides
 * are known. An ordering, not yet a calibrated probability.
 */
final class Confidence {

    private static final double BASE = 0.55;
    private static final double A_SIDE = 0.15;
    private static final double PER_WEIGHT = 0.01;

    private Confidence() {}

    static double of(Draft draft) {
        double score = BASE
                + (draft.sources().isEmpty() ? 0 : A_SIDE)
                + (draft.targets().isEmpty() ? 0 : A_SIDE)
                + PER_WEIGHT * Math.min(14, draft.match().weight());
        return Math.round(Math.min(0.99, score) * 100) / 100.0;
    }
}
