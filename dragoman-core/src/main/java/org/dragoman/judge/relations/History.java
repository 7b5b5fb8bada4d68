package org.dragoman.judge.relations;

import java.util.Arrays;

/** The score of two actors as of any day up to the day of judgment. */
public final class History {

    private final Scale scale;
    private final int[] days;
    private final double[] friendly;
    private final double[] hostile;

    History(Account account, Scale scale) {
        this.scale = scale;
        int[] dated = new int[account.size()];
        double[] with = new double[account.size()];
        double[] against = new double[account.size()];
        int steps = -1;
        for (int fact : byDay(account)) {
            int day = account.day(fact);
            double left = steps < 0 ? 1 : scale.left(day - dated[steps]);
            double withBefore = steps < 0 ? 0 : with[steps] * left;
            double againstBefore = steps < 0 ? 0 : against[steps] * left;
            steps += steps < 0 || dated[steps] != day ? 1 : 0;
            dated[steps] = day;
            with[steps] = withBefore + Math.max(account.aligned(fact), 0);
            against[steps] = againstBefore + Math.max(-account.aligned(fact), 0);
        }
        this.days = Arrays.copyOf(dated, steps + 1);
        this.friendly = Arrays.copyOf(with, steps + 1);
        this.hostile = Arrays.copyOf(against, steps + 1);
    }

    /** Facts in order of days; those without one come last, on the day of judgment. */
    private static int[] byDay(Account account) {
        int[] facts = new int[account.size()];
        int undated = 0;
        while (undated < facts.length && account.dyad().day(undated) == Dyad.UNDATED) {
            undated++;
        }
        for (int i = 0; i < facts.length; i++) {
            facts[i] = (i + undated) % facts.length;
        }
        return facts;
    }

    /** Days since 1970 on which something was done or said, in order. */
    public int[] days() {
        return days.clone();
    }

    /** The score as of a day, in days since 1970; 0 before anything is known. */
    public double at(int day) {
        int found = Arrays.binarySearch(days, day);
        int step = found >= 0 ? found : -found - 2;
        if (step < 0) {
            return 0;
        }
        double left = scale.left(day - days[step]);
        return scale.score(friendly[step] * left, hostile[step] * left);
    }
}
