package org.dragoman.judge.balance;

import java.util.List;
import java.util.Map;

/**
 * The state of balance among actors as of a day.
 *
 * @param frustration how far all are from two camps
 * @param triads three that stand with or against each other; those out of balance first, then by strength; the first 500
 * @param triadsInAll how many there are
 * @param unbalancedShare for each actor, which share of its triads' strength is out of balance
 * @param hedging who stands between enemies, the greatest score first; the first 500
 */
public record Balance(
        Frustration frustration,
        List<Triad> triads,
        int triadsInAll,
        Map<String, Double> unbalancedShare,
        List<Hedge> hedging) {

    public Balance {
        triads = List.copyOf(triads);
        unbalancedShare = Map.copyOf(unbalancedShare);
        hedging = List.copyOf(hedging);
    }
}
