package org.dragoman.code;

import java.util.List;
import java.util.Set;

/**
 * Words that say how somebody stands with somebody: a line of {@code stances.tsv}.
 *
 * @param words by lemma, one after the other
 * @param kind how the words tie the two together
 * @param slots {@code obj}, or prepositions, before the one stood with or against
 * @param sign 1 with, -1 against, 0 neither
 * @param mutual whether both stand so with each other
 * @param reversed of a role: whether its bearer stands so to its owner, and not the owner to the bearer
 */
record StanceTerm(List<String> words, Kind kind, Set<String> slots, int sign, boolean mutual, boolean reversed) {

    /** How words tie two actors together; {@code stances.tsv} explains each. */
    enum Kind {
        VERB,
        STATE,
        ROLE,
        BOND,
        QUALITY,
        MEND,
        TIE,
        SIDE,
        BETWEEN
    }

    StanceTerm {
        words = List.copyOf(words);
        slots = Set.copyOf(slots);
    }
}
