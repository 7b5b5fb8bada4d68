package org.dragoman.judge.outlook;

import java.util.Arrays;

/** How long the periods are, and how much of them is asked for. */
public enum Step {
    /** Seven days. */
    WEEK(52, 26, 6, 13, 13, 260, 8, 50, new double[] {1.5, 4, 13, 52}),
    /** A month, from the day after the last day's day of the month. */
    MONTH(12, 8, 3, 6, 3, 120, 3, 200, new double[] {1, 2, 4, 12});

    private final int year;
    private final int leastHistory;
    private final int leastHostile;
    private final int leastOutcomes;
    private final int refit;
    private final int memory;
    private final int block;
    private final double quiet;
    private final double[] kept;

    Step(
            int year,
            int leastHistory,
            int leastHostile,
            int leastOutcomes,
            int refit,
            int memory,
            int block,
            double quiet,
            double[] halfLives) {
        this.year = year;
        this.leastHistory = leastHistory;
        this.leastHostile = leastHostile;
        this.leastOutcomes = leastOutcomes;
        this.refit = refit;
        this.memory = memory;
        this.block = block;
        this.quiet = quiet;
        this.kept = Arrays.stream(halfLives)
                .map(halfLife -> Math.pow(0.5, 1 / halfLife))
                .toArray();
    }

    /** Periods of the twelve months that make the norm. */
    public int year() {
        return year;
    }

    /** Periods since a unit's first event, below which it is not forecast. */
    public int leastHistory() {
        return leastHistory;
    }

    /** Periods with something hostile among those of the norm, below which a unit is not forecast. */
    public int leastHostile() {
        return leastHostile;
    }

    /** Periods with known outcomes, below which nothing is learned. */
    public int leastOutcomes() {
        return leastOutcomes;
    }

    /** After how many periods weights are learned anew. */
    int refit() {
        return refit;
    }

    /** How many past periods weights are learned from. */
    int memory() {
        return memory;
    }

    /** Periods that are drawn together in the bootstrap. */
    int block() {
        return block;
    }

    /** Active days of all units that are added to a period's reporting, so that the reporting of few units says little. */
    double quiet() {
        return quiet;
    }

    /** What a period leaves of the discounted history before it, by the number of the half-life. */
    double kept(int halfLife) {
        return kept[halfLife];
    }

    /** How many half-lives there are. */
    static int halfLives() {
        return 4;
    }
}
