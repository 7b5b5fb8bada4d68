package org.dragoman.merge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dragoman.model.Actor;

/** Compares who did it and to whom. Roles are nested: {@code RUS} holds {@code RUS GOV}; who is unknown fits anybody. */
final class ComparedActors {

    private static final double SAME = 0.9;
    private static final double KIN = 0.4;
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    private ComparedActors() {}

    static void compare(Chain a, Chain b, Features out) {
        boolean saying = ComparedTypes.saying(a, b);
        if (a.isSymmetric() || b.isSymmetric()) {
            parties(a, b, out);
        } else {
            side(a.sources(), b.sources(), saying, Feature.SOURCE_SAME, Feature.SOURCE_SAME_SAYING, out);
            side(a.targets(), b.targets(), saying, Feature.TARGET_SAME, Feature.TARGET_SAME_SAYING, out);
        }
        out.put(Feature.ROLES_TURNED, turned(a, b) ? 1 : 0);
        boolean otherSource =
                !saying && !a.sources().isEmpty() && !b.sources().isEmpty() && !mayBeOne(a.sources(), b.sources());
        out.put(Feature.SOURCE_OTHER_PLAINLY, otherSource && a.isPlain() && b.isPlain() ? 1 : 0);
        out.put(Feature.TOLD_AND_THOUGHT, a.isThought() && b.isTold() || b.isThought() && a.isTold() ? 1 : 0);
        out.put(Feature.TOLD_AND_PLANNED, a.isOpen() && b.isTold() || b.isOpen() && a.isTold() ? 1 : 0);
        out.put(Feature.PERSON_SAME, sharesPerson(both(a), both(b)) ? 1 : 0);
    }

    private static void side(Set<Actor> a, Set<Actor> b, boolean saying, Feature deed, Feature speech, Features out) {
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        double fit = best(a, b);
        int step = fit >= SAME ? 0 : fit >= KIN ? 1 : 2;
        out.put(Feature.values()[(saying ? speech : deed).ordinal() + step]);
    }

    private static void parties(Chain a, Chain b, Features out) {
        Set<Actor> one = both(a);
        Set<Actor> other = both(b);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        double shared = 0;
        Set<Actor> fewer = one.size() <= other.size() ? one : other;
        Set<Actor> more = fewer == one ? other : one;
        for (Actor actor : fewer) {
            shared += best(Set.of(actor), more) >= KIN ? 1 : 0;
        }
        out.put(Feature.PARTIES_SHARED, shared / fewer.size());
        out.put(Feature.PARTIES_OTHER, shared == 0 ? 1 : 0);
    }

    private static Set<Actor> both(Chain chain) {
        Set<Actor> both = new LinkedHashSet<>(chain.sources());
        both.addAll(chain.targets());
        return both;
    }

    private static boolean sharesPerson(Collection<Actor> a, Collection<Actor> b) {
        return a.stream()
                .anyMatch(one -> one.name() != null
                        && !one.roles().isEmpty()
                        && b.stream().anyMatch(other -> one.name().equals(other.name())));
    }

    private static double best(Collection<Actor> a, Collection<Actor> b) {
        double best = 0;
        for (Actor one : a) {
            for (Actor other : b) {
                best = Math.max(best, fit(one, other));
            }
        }
        return best;
    }

    /** Whether who acts in one is acted on in the other: an attack and the answer to it. */
    static boolean turned(Chain a, Chain b) {
        if (a.isSymmetric() || b.isSymmetric()) {
            return false;
        }
        boolean one = mayBeOne(a.sources(), b.targets());
        boolean other = mayBeOne(b.sources(), a.targets());
        boolean straight = mayBeOne(a.sources(), b.sources()) || mayBeOne(a.targets(), b.targets());
        return one && other && !straight;
    }

    /** Whether an actor of each may be one. */
    static boolean mayBeOne(Collection<Actor> a, Collection<Actor> b) {
        return best(a, b) >= KIN;
    }

    /** How well two known actors may be one, 0 to 1. */
    static double fit(Actor a, Actor b) {
        if (a.name() != null && a.name().equals(b.name())) {
            return 1;
        }
        if (a.country() != null && b.country() != null) {
            return a.country().equals(b.country()) ? roles(a, b) : 0;
        }
        boolean sameRole = !a.roles().isEmpty() && !b.roles().isEmpty() && role(a).equals(role(b));
        return sameRole ? 0.6 : a.roles().isEmpty() || b.roles().isEmpty() ? 0.4 : 0;
    }

    private static double roles(Actor a, Actor b) {
        if (a.roles().isEmpty() || b.roles().isEmpty()) {
            return a.roles().isEmpty() && b.roles().isEmpty() ? 1 : 0.7;
        }
        if (role(a).equals(role(b))) {
            return 1;
        }
        return STATE.contains(role(a)) && STATE.contains(role(b)) ? 0.5 : 0.1;
    }

    private static String role(Actor actor) {
        return actor.roles().get(0);
    }
}
