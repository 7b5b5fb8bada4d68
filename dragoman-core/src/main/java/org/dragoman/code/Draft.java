package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Participant;

/**
 * A report in the making: a match with the people it is about.
 *
 * @param match what coded it
 * @param sources who did it
 * @param targets to whom
 * @param parts further matches that tell of the same happening ("an attack" and the "killing" in it)
 */
record Draft(Match match, List<Participant> sources, List<Participant> targets, List<Match> parts) {

    Draft {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        parts = List.copyOf(parts);
    }

    /** The same draft with {@code other}'s parties where it has none itself. */
    Draft absorb(Draft other) {
        List<Match> all = new ArrayList<>(parts);
        all.add(other.match);
        all.addAll(other.parts);
        return new Draft(
                match, sources.isEmpty() ? other.sources : sources, targets.isEmpty() ? other.targets : targets, all);
    }

    Draft withSources(List<Participant> others) {
        return new Draft(match, others, targets, parts);
    }

    Draft withTargets(List<Participant> others) {
        return new Draft(match, sources, others, parts);
    }
}
