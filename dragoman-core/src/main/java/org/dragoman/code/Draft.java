package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.EventType;
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

    private static final String CEASEFIRE = "0871";

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

    /**
     * Whether all parties act alike: by the entry's word, or because several that are not one side agree or lay down arms with
     * nobody else named ("Baku and Yerevan accepted").
     */
    boolean isMutual() {
        Entry entry = match.entry();
        boolean together = entry.type() == EventType.AGREE || entry.cameo().startsWith(CEASEFIRE);
        return entry.symmetric()
                || together
                        && targets.isEmpty()
                        && sources.stream().map(Participant::actor).distinct().count() > 1;
    }

    Draft withSources(List<Participant> others) {
        return new Draft(match, others, targets, parts);
    }

    Draft withTargets(List<Participant> others) {
        return new Draft(match, sources, others, parts);
    }
}
