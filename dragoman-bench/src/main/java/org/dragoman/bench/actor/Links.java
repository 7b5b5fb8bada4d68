package org.dragoman.bench.actor;

import java.util.Locale;

/** Counts right, false and missed links. */
final class Links {

    private final String name;
    private int right;
    private int wrong;
    private int missed;

    Links(String name) {
        this.name = name;
    }

    /** Counts one decision: whether we made the link, and whether it is one. */
    void count(boolean ours, boolean gold) {
        right += ours && gold ? 1 : 0;
        wrong += ours && !gold ? 1 : 0;
        missed += gold && !ours ? 1 : 0;
    }

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    private double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    private double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-34s precision %.3f  recall %.3f  F1 %.3f  (%d right, %d false, %d missed)",
                name,
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
