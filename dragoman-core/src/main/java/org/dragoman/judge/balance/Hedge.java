package org.dragoman.judge.balance;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.judge.relations.Score;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands with two that stand against each other.
 *
 * @param who the third
 * @param between the two, in alphabetical order
 * @param score {@code min(r(who, one), r(who, other)) * max(0, -r(one, other))}, 0 to 1, with its interval
 * @param since from which day on it has been so without a break, or null
 */
public record Hedge(
        String who,
        List<String> between,
        Score score,
        @Nullable LocalDate since) {

    public Hedge {
        between = List.copyOf(between);
    }
}
