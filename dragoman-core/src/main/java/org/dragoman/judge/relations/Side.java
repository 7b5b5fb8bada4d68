package org.dragoman.judge.relations;

import java.util.Set;
import org.dragoman.model.Actor;

/** For whom an actor stands when countries are compared. */
enum Side {
    /** The state: government, armed forces, police, courts, or the country named as such. */
    STATE,
    /** A politician or party of which it is not said whether it governs. */
    PARTY,
    /** Those who want another government or another state: their friends are not the state's. */
    OPPOSITION,
    /** People, firms, media, churches: what is done to them is not done to the state itself. */
    SOCIETY;

    private static final Set<String> AGAINST = Set.of("REB", "OPP");
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    static Side of(Actor actor) {
        if (actor.roles().stream().anyMatch(AGAINST::contains)) {
            return OPPOSITION;
        }
        if (actor.roles().isEmpty() || actor.roles().stream().anyMatch(OFFICIAL::contains)) {
            return STATE;
        }
        return actor.roles().contains("PTY") ? PARTY : SOCIETY;
    }
}
