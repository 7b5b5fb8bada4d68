package org.dragoman.judge.outlook;

import java.util.HashMap;
import java.util.Map;

/**
 * The two forecasts that any other must beat, from all outcomes known so far.
 *
 * <p>The base rate is the share of the unit's own past periods that were above the norm, drawn towards all units' share as if
 * ten periods more had been seen. No-change is the share of past periods that were above the norm after one that stood as the
 * last one does: persistence as a probability, which is harder to beat than saying 1 or 0.
 */
final class Simple {

    private static final double DRAWN = 10;

    private final Map<Integer, long[]> own = new HashMap<>();
    private final long[] all = new long[2];
    private final long[][] after = new long[2][2];

    /** @param lastAbove whether the period before was above the norm */
    void tell(int unit, boolean lastAbove, boolean above) {
        int outcome = above ? 1 : 0;
        own.computeIfAbsent(unit, any -> new long[2])[outcome]++;
        all[outcome]++;
        after[lastAbove ? 1 : 0][outcome]++;
    }

    double baseRate(int unit) {
        double share = (all[1] + 1.0) / (all[0] + all[1] + 2);
        long[] mine = own.get(unit);
        return mine == null ? share : (mine[1] + DRAWN * share) / (mine[0] + mine[1] + DRAWN);
    }

    double noChange(boolean lastAbove) {
        long[] counts = after[lastAbove ? 1 : 0];
        return (counts[1] + 1.0) / (counts[0] + counts[1] + 2);
    }
}
