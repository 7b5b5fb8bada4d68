package org.dragoman.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Actor;
import org.dragoman.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which chains are compared at all: those that share a country and a stretch of days. A chain stands in the block of each
 * country that its actors and places have, and of each stretch in which it happened or was published, neighbours included.
 */
final class Blocks {

    private static final int STRETCH_DAYS = 14;
    private static final String NOWHERE = "---";
    private static final String NEVER = "-";

    private Blocks() {}

    /** Names of the blocks in which the chain stands. */
    static Set<String> of(Chain chain) {
        Set<String> blocks = new TreeSet<>();
        Set<String> stretches = stretches(chain);
        for (String country : countries(chain)) {
            stretches.forEach(stretch -> blocks.add(country + " " + stretch));
        }
        return blocks;
    }

    private static Set<String> countries(Chain chain) {
        Set<String> countries = new TreeSet<>();
        actors(chain.sources(), countries);
        actors(chain.targets(), countries);
        places(chain.places(), countries);
        places(chain.scene(), countries);
        if (countries.isEmpty()) {
            countries.add(NOWHERE);
        }
        return countries;
    }

    private static void actors(Collection<Actor> actors, Set<String> countries) {
        actors.stream().map(Actor::country).filter(country -> country != null).forEach(countries::add);
    }

    private static void places(Collection<Place> places, Set<String> countries) {
        places.stream().map(Place::country).filter(country -> country != null).forEach(countries::add);
    }

    private static Set<String> stretches(Chain chain) {
        Set<String> stretches = new TreeSet<>();
        around(chain.published(), stretches);
        for (Chain.Days days : chain.days()) {
            around(days.from(), stretches);
            around(days.to(), stretches);
        }
        if (stretches.isEmpty()) {
            stretches.add(NEVER);
        }
        return stretches;
    }

    private static void around(@Nullable LocalDate day, Set<String> stretches) {
        if (day != null) {
            long stretch = Math.floorDiv(day.toEpochDay(), STRETCH_DAYS);
            stretches.add(Long.toString(stretch));
            stretches.add(Long.toString(stretch + 1));
        }
    }
}
