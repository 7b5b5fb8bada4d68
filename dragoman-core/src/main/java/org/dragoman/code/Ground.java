package org.dragoman.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.EventType;
import org.dragoman.model.Participant;

/** Where something happens is not whom it is done to: takes places of the event out of its targets. */
final class Ground {

    /** Types that take place on some ground. */
    private static final Set<EventType> ON_GROUND =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.PROTEST, EventType.RETREAT);

    private Ground() {}

    /** "the Syrian army retook Idlib": the ground is the army's own country, not whom it fought. */
    static Draft withoutOwn(Draft draft, Cast cast) {
        return ON_GROUND.contains(draft.match().entry().type())
                ? keeping(
                        draft,
                        draft.targets().stream()
                                .filter(target -> !cast.isTerritory(target)
                                        || draft.sources().stream().noneMatch(source -> isCompatriot(source, target)))
                                .toList())
                : draft;
    }

    /** "protested in Nairobi": the town makes the event known as public, and is left out once that is settled. */
    static Draft withoutSetting(Draft draft, Cast cast) {
        return keeping(
                draft,
                draft.targets().stream()
                        .filter(target -> !cast.isSetting(target))
                        .toList());
    }

    private static Draft keeping(Draft draft, List<Participant> targets) {
        return targets.size() == draft.targets().size() ? draft : draft.withTargets(targets);
    }

    private static boolean isCompatriot(Participant source, Participant target) {
        String country = source.actor().country();
        return country != null && country.equals(target.actor().country());
    }
}
