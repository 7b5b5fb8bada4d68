package org.dragoman.judge.balance;

import java.util.List;

/**
 * Three actors that all stand with or against each other.
 *
 * @param actors their codes, in alphabetical order
 * @param balanced whether friends' friends are friends and enemies' enemies too: an even number of the three is hostile
 * @param strength geometric mean of the three scores, signs left aside
 * @param sureness in what share of the bootstrap's draws it is as balanced, or as unbalanced, as it is
 */
public record Triad(List<String> actors, boolean balanced, double strength, double sureness) {

    public Triad {
        actors = List.copyOf(actors);
    }
}
