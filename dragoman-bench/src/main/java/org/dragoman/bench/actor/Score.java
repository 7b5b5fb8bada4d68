package org.dragoman.bench.actor;

import java.util.Locale;

/** Counts right answers. */
final class Score {

    private final String name;
    private int right;
    private int all;

    Score(String name) {
        this.name = name;
    }

    boolean count(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
        return isRight;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-34s %5.1f %%  (%d of %d)", name, all == 0 ? 0 : 100.0 * right / all, right, all);
    }
}
