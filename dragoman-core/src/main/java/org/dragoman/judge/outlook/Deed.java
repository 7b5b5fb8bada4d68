package org.dragoman.judge.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.judge.Deeds;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.dragoman.model.Place;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * What one event counts, and for whom.
 *
 * @param day when
 * @param units dyads of the countries on its sides, and the country where it took place
 * @param hostile weight of conflict: material 2, verbal 1, half of it when alleged
 * @param cooperative weight of cooperation, likewise
 * @param late whether it was published more than a month after its day, as anniversaries are
 * @param key two events with the same key on one day are told twice
 */
record Deed(LocalDate day, List<Unit> units, double hostile, double cooperative, boolean late, long key) {

    /** Why an event counts nothing. */
    enum Unused {
        /** Planned, threatened, foretold, denied: no deed. */
        NOT_DONE,
        /** No day, or a stretch of more than a month. */
        NO_DAY,
        /** Neither two countries nor a place in one. */
        NOBODY
    }

    /** Either what an event counts, or why it counts nothing. */
    record Reading(@Nullable Deed deed, @Nullable Unused unused) {

        private static Reading not(Unused why) {
            return new Reading(null, why);
        }
    }

    private static final double MATERIAL = 2;
    private static final double VERBAL = 1;
    private static final int MONTH = 31;
    private static final int COUNTRY_CODE = 3;

    /** Told from both sides although it happens once, as ICEWS does of talks. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    static Reading of(Event event) {
        double weight = Deeds.weight(event.status());
        if (weight == 0) {
            return Reading.not(Unused.NOT_DONE);
        }
        LocalDate published = event.published();
        LocalDate day = Deeds.day(event);
        if (day == null || isLong(event.time())) {
            return Reading.not(Unused.NO_DAY);
        }
        List<Unit> units = units(event);
        if (units.isEmpty()) {
            return Reading.not(Unused.NOBODY);
        }
        EventType.Quad quad = event.type().quad();
        boolean late = published != null && ChronoUnit.DAYS.between(day, published) > MONTH;
        return new Reading(
                new Deed(day, units, weight * hostile(quad), weight * cooperative(quad), late, key(event)), null);
    }

    private static double hostile(EventType.Quad quad) {
        return switch (quad) {
            case MATERIAL_CONFLICT -> MATERIAL;
            case VERBAL_CONFLICT -> VERBAL;
            default -> 0;
        };
    }

    private static double cooperative(EventType.Quad quad) {
        return switch (quad) {
            case MATERIAL_COOPERATION -> MATERIAL;
            case VERBAL_COOPERATION -> VERBAL;
            default -> 0;
        };
    }

    /** Whether a time says no more than that it was within some months or years. */
    private static boolean isLong(@Nullable TimeInterval time) {
        LocalDate from = time == null ? null : time.from();
        LocalDate to = time == null ? null : time.to();
        return from != null && to != null && ChronoUnit.DAYS.between(from, to) >= MONTH;
    }

    private static List<Unit> units(Event event) {
        Set<String> sources = countries(event.sources());
        Set<String> targets = countries(event.targets());
        if (event.symmetric()) {
            sources.addAll(targets);
            targets = sources;
        }
        Set<Unit> units = new TreeSet<>();
        for (String source : sources) {
            for (String target : targets) {
                if (!source.equals(target)) {
                    units.add(Unit.dyad(source, target));
                }
            }
        }
        Event.Location location = event.place();
        Place place = location == null ? null : location.place();
        String country = place == null ? null : place.country();
        if (country != null) {
            units.add(Unit.region(country));
        }
        return new ArrayList<>(units);
    }

    private static Set<String> countries(List<Event.Party> parties) {
        Set<String> countries = new TreeSet<>();
        for (Event.Party party : parties) {
            String country = party.actor().country();
            if (country != null
                    && country.length() == COUNTRY_CODE
                    && !party.actor().isAboveStates()) {
                countries.add(country);
            }
        }
        return countries;
    }

    /**
     * Machine-coded rows tell one happening many times, story by story: of those the same actors count with the same code once a
     * day. Rows that people coded, and our own merged events, are one happening each.
     */
    private static long key(Event event) {
        Event.Origin origin = event.origin();
        if (origin == null
                || origin.dataset().startsWith("UCDP")
                || origin.dataset().startsWith("ACLED")) {
            return mixed(event.id().hashCode());
        }
        long source = party(event.sources());
        long target = party(event.targets());
        if (MUTUAL.contains(event.type()) && source > target) {
            long swap = source;
            source = target;
            target = swap;
        }
        return mixed(mixed(source) + 31 * target + event.cameo().hashCode());
    }

    private static long party(List<Event.Party> parties) {
        long sum = 7;
        for (Event.Party party : parties) {
            sum = 31 * sum + party.text().hashCode();
            sum = 31 * sum + party.actor().hashCode();
        }
        return mixed(sum);
    }

    /** Spreads the bits: the last step of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
