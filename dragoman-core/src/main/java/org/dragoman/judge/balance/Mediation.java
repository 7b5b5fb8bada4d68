package org.dragoman.judge.balance;

import java.util.List;
import org.dragoman.judge.relations.Told;

/**
 * Somebody who is told to deal with two that are at odds, to bring them together or to keep both.
 *
 * @param who the third
 * @param between the two, in alphabetical order
 * @param events ids of events of mediation
 * @param told sentences that say so without telling of an event
 */
public record Mediation(String who, List<String> between, List<String> events, List<Told> told) {

    public Mediation {
        between = List.copyOf(between);
        events = List.copyOf(events);
        told = List.copyOf(told);
    }
}
