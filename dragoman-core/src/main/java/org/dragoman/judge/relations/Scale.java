package org.dragoman.judge.relations;

/**
 * How evidence becomes a score: {@code (P - N) / (P + N + prior)}, with P and N the friendly and hostile weights, each halved
 * for every half-life of its age.
 *
 * @param halfLifeMonths after how many months evidence counts half
 * @param prior weight that speaks for neither: what keeps a single meeting from making friends
 * @param draws of the bootstrap
 * @param seed of the bootstrap; the same evidence and seed give the same interval
 */
public record Scale(double halfLifeMonths, double prior, int draws, long seed) {

    /** A year, for how two stand with each other. */
    public static final int LONG = 12;

    /** Three months, for what is new. */
    public static final int SHORT = 3;

    private static final double DAYS_IN_MONTH = 365.25 / 12;

    public Scale {
        if (!(halfLifeMonths > 0) || !(prior > 0) || draws < 2) {
            throw new IllegalArgumentException("half-life and prior are above 0 and draws at least 2: " + halfLifeMonths
                    + ", " + prior + ", " + draws);
        }
    }

    /** Ten as prior, about one deed of force; two hundred draws. */
    public static Scale ofMonths(double halfLifeMonths) {
        return new Scale(halfLifeMonths, 10, 200, 20_200_305L);
    }

    Scale withMonths(double months) {
        return new Scale(months, prior, draws, seed);
    }

    /** What is left of evidence after some days. */
    double left(int days) {
        return days <= 0 ? 1 : Math.pow(0.5, days / (halfLifeMonths * DAYS_IN_MONTH));
    }

    /** The score of friendly and hostile evidence, between -1 and 1. */
    double score(double friendly, double hostile) {
        return (friendly - hostile) / (friendly + hostile + prior);
    }
}
