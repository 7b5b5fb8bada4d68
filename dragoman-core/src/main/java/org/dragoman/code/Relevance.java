package org.dragoman.code;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.Actor;
import org.dragoman.model.EventType;
import org.dragoman.model.Participant;

/** Whether a draft tells of politics or conflict at all: somebody of public standing must be on one side. */
final class Relevance {

    /** Types that make sense only when it is known who acts. */
    private static final Set<EventType> NEED_SOURCE = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.REQUEST,
            EventType.STATEMENT,
            EventType.THREATEN,
            EventType.ACCUSE,
            EventType.REJECT);

    /** Types that are news wherever they happen, whoever acts. */
    private static final Set<EventType> IN_PUBLIC = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);

    /** Only the state arrests: whoever is arrested, somebody of public standing acts, named or not. */
    private static final String ARREST = "173";

    /** Roles that make an actor public even where its country is not told; farmers and banks are not. */
    private static final Set<String> PUBLIC = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "COP", "SPY", "LEG", "JUD", "IGO", "NGO", "UAF", "SEP", "REF", "MED",
            "REL", "ETH");

    /** Roles of those who are in the news for politics or war whenever they act. */
    private static final Set<String> OFFICIAL =
            Set.of("GOV", "MIL", "REB", "OPP", "PTY", "COP", "SPY", "LEG", "JUD", "UNO", "NAT", "EUR", "UAF", "SEP");

    /** How sure the event head must be that nothing happens, to be believed against a rule; surer where an official acts. */
    private static final double DOUBT = 0.3;

    private static final double DOUBT_OFFICIAL = 0.9;

    /** The same where force was used against people: news tells who did it only later. */
    private static final double DOUBT_VIOLENCE = 0.95;

    private Relevance() {}

    /** @param where tells where on earth it happened */
    static boolean isPolitical(Draft draft, EventPlace where) {
        if (isOwnWish(draft) || isDoubted(draft)) {
            return false;
        }
        if (isArrest(draft)) {
            // Arresting has few words, and rules know them; what the head adds is mostly not it.
            return !draft.match().isLearned()
                    && (isOfSomebody(draft) || draft.match().kind() == Pattern.Kind.NOUN);
        }
        boolean source = draft.sources().stream().anyMatch(Relevance::isPublic);
        boolean target = draft.targets().stream().anyMatch(Relevance::isPublic);
        if (NEED_SOURCE.contains(draft.match().entry().type())) {
            return source || target && !draft.sources().isEmpty();
        }
        return source || target || IN_PUBLIC.contains(draft.match().entry().type()) && where.of(draft.match()) != null;
    }

    /** "Russia seeks to preserve its ties" asks nobody for anything. */
    private static boolean isOwnWish(Draft draft) {
        return draft.match().entry().type() == EventType.REQUEST
                && draft.match().complement() >= 0
                && draft.match().targets().isEmpty()
                && draft.targets().isEmpty();
    }

    private static boolean isDoubted(Draft draft) {
        double least = Stream.concat(Stream.of(draft.match()), draft.parts().stream())
                .mapToDouble(Match::doubt)
                .min()
                .orElse(0);
        return least >= bound(draft);
    }

    /** The doubt from which on the head is believed. */
    private static double bound(Draft draft) {
        boolean violence = draft.match().entry().type() == EventType.ASSAULT;
        if (violence
                && draft.targets().stream().anyMatch(party -> !party.actor().isUnknown())) {
            return DOUBT_VIOLENCE;
        }
        boolean official = Stream.concat(draft.sources().stream(), draft.targets().stream())
                .anyMatch(party -> party.actor().roles().stream().anyMatch(OFFICIAL::contains));
        return official || isArrest(draft) && isOfSomebody(draft) ? DOUBT_OFFICIAL : DOUBT;
    }

    private static boolean isArrest(Draft draft) {
        return draft.match().entry().cameo().startsWith(ARREST);
    }

    /** Whom was arrested is told, or that arrests were made; "imprisonment" alone may be anybody's and any time's. */
    private static boolean isOfSomebody(Draft draft) {
        return !draft.match().targets().isEmpty()
                || !draft.targets().isEmpty()
                || !draft.match().consumed().isEmpty();
    }

    private static boolean isPublic(Participant participant) {
        Actor actor = participant.actor();
        return actor.country() != null || actor.roles().stream().anyMatch(PUBLIC::contains);
    }
}
