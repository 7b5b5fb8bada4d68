package org.dragoman.merge;

import java.util.List;
import java.util.Set;
import org.dragoman.merge.Chain.Days;
import org.dragoman.model.Actor;
import org.dragoman.model.Place;

/**
 * What two groups of reports cannot both be right about if they tell of one happening: the day, the town, who did it to whom, which round of
 * several; of speech acts, who speaks and whether it is charge, denial, praise, demand or threat. One report that errs does not decide: the reports of both sides vote, pair by pair.
 */
final class Contradiction {

    private static final int EXACT_DAYS = 2;
    private static final Set<String> NUMBERED = Set.of("first", "second", "third", "fourth", "fifth", "sixth");
    // In log odds, set on examples/merge, half tune: days and rounds decide; towns are too often the wrong one to.
    private static final double DAYS = 6;
    private static final double TOWNS = 1;
    private static final double ROUNDS = 6;
    private static final double SPEAKERS = 2;
    private static final double ACTS = 2;
    private static final double DIRECTION = 3;
    private static final double POSSIBLE = 0.4;

    private Contradiction() {}

    /** What the contradictions take off the likeness of two groups, in log odds. */
    static double weight(List<Chain> a, List<Chain> b) {
        Votes days = new Votes();
        Votes towns = new Votes();
        Votes rounds = new Votes();
        Votes speakers = new Votes();
        Votes acts = new Votes();
        Votes directions = new Votes();
        for (Chain one : a) {
            for (Chain other : b) {
                if (ComparedTypes.saying(one, other)) {
                    speakers(one.sources(), other.sources(), speakers);
                    acts.vote(act(one, other));
                } else {
                    if (!one.isOpen() && !other.isOpen()) {
                        days(one.days(), other.days(), days);
                    }
                    directions(one, other, directions);
                    towns(one.places(), other.places(), towns);
                    rounds(one.ordinals(), other.ordinals(), rounds);
                }
            }
        }
        return DAYS * days.against()
                + TOWNS * towns.against()
                + ROUNDS * rounds.against()
                + SPEAKERS * speakers.against()
                + ACTS * acts.against()
                + DIRECTION * directions.against();
    }

    /** Whether two speech acts may be one: of one kind, or where the words tell no kind, of one type. */
    private static boolean act(Chain a, Chain b) {
        return a.kinds().isEmpty() || b.kinds().isEmpty()
                ? a.anyType(type -> b.anyType(type::equals))
                : ComparedKinds.share(a.kinds(), b.kinds());
    }

    private static final class Votes {

        private int same;
        private int other;

        void vote(boolean isSame) {
            if (isSame) {
                same++;
            } else {
                other++;
            }
        }

        int against() {
            return other > same ? 1 : 0;
        }
    }

    private static void directions(Chain a, Chain b, Votes votes) {
        if (ComparedActors.turned(a, b)) {
            votes.vote(false);
        } else if (ComparedActors.mayBeOne(a.sources(), b.sources())) {
            votes.vote(true);
        }
    }

    private static void days(List<Days> a, List<Days> b, Votes votes) {
        List<Days> one = a.stream().filter(days -> days.length() <= EXACT_DAYS).toList();
        List<Days> other =
                b.stream().filter(days -> days.length() <= EXACT_DAYS).toList();
        if (!one.isEmpty() && !other.isEmpty()) {
            votes.vote(one.stream().anyMatch(x -> other.stream().anyMatch(x::overlaps)));
        }
    }

    private static void towns(List<Place> a, List<Place> b, Votes votes) {
        List<Place> one = a.stream().filter(Contradiction::isTown).toList();
        List<Place> other = b.stream().filter(Contradiction::isTown).toList();
        if (!one.isEmpty() && !other.isEmpty()) {
            votes.vote(one.stream()
                    .anyMatch(x -> other.stream()
                            .anyMatch(
                                    y -> ComparedPlaces.relation(x, y).compareTo(ComparedPlaces.Relation.NEAR) <= 0)));
        }
    }

    private static boolean isTown(Place place) {
        return place.feature().startsWith("PPL");
    }

    private static void rounds(Set<String> a, Set<String> b, Votes votes) {
        List<String> one = a.stream().filter(NUMBERED::contains).toList();
        List<String> other = b.stream().filter(NUMBERED::contains).toList();
        if (!one.isEmpty() && !other.isEmpty()) {
            votes.vote(one.stream().anyMatch(other::contains));
        }
    }

    private static void speakers(Set<Actor> a, Set<Actor> b, Votes votes) {
        if (!a.isEmpty() && !b.isEmpty()) {
            votes.vote(a.stream().anyMatch(x -> b.stream().anyMatch(y -> ComparedActors.fit(x, y) >= POSSIBLE)));
        }
    }
}
