package org.dragoman.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.model.Actor;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Place;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;

/** Made-up events over ten years, the same for the same seed. */
public final class GeneratedEvents {

    private static final List<String> COUNTRIES = List.of(
            "USA", "RUS", "CHN", "SYR", "TUR", "UKR", "IRQ", "IRN", "ISR", "PSE", "AFG", "PAK", "IND", "MMR", "SDN",
            "SSD", "ETH", "ERI", "SOM", "KEN", "MLI", "NER", "NGA", "TCD", "LBY", "EGY", "YEM", "SAU", "COL", "VEN",
            "ARM", "AZE");
    private static final List<String> ROLES = List.of("GOV", "MIL", "REB", "CVL", "COP", "OPP", "PTY", "NGO");
    private static final List<String> NAMES =
            List.of("Hezbollah", "Boko Haram", "Wagner Group", "Red Cross", "Taliban");
    private static final List<String> PUBLISHERS = List.of(
            "Meridian Wire", "Harbour Post", "Northern Courier", "Delta Times", "Plateau News", "Strait Gazette");
    private static final List<String> NOUNS = List.of(
            "market", "convoy", "bridge", "school", "hospital", "depot", "checkpoint", "village", "tanker", "barracks");
    private static final List<String> VERBS = List.of("hit", "left", "reached", "seized", "crossed", "held", "burned");
    private static final int DAYS = 3_650;
    private static final int TOWNS = 5_000;

    private final Random random;
    private int number;

    public GeneratedEvents(long seed) {
        this.random = new Random(seed);
    }

    /** The next so many. */
    public List<Event> next(int count) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(next());
        }
        return events;
    }

    private Event next() {
        int row = number++;
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(DAYS));
        EventType type = one(List.of(EventType.values()));
        Status status = random.nextInt(3) > 0 ? Status.ACTUAL : one(List.of(Status.values()));
        String cameo = String.format("%02d%d", 3 + random.nextInt(18), random.nextInt(7));
        String town = town(random.nextInt(TOWNS));
        Place place = place(town);
        String publisher = one(PUBLISHERS);
        String words =
                "The " + one(NOUNS) + " near " + town + " was " + one(VERBS) + " on " + day + ", and the " + one(NOUNS)
                        + " of the " + one(ROLES) + " was " + one(VERBS) + " by " + random.nextInt(100) + " people.";
        EventMention mention = new EventMention(
                "doc" + row,
                publisher,
                day.plusDays(random.nextInt(3)),
                "https://example.org/" + row,
                0,
                new Span(0, words.length()),
                words,
                new Span(0, 30),
                "hit",
                new Span(10, 13),
                type,
                cameo,
                status,
                List.of(),
                new CodedBy("rule", "generated", random.nextInt(101) / 100.0));
        return new Event(
                "x" + row,
                type,
                null,
                List.of(),
                cameo,
                random.nextInt(201) / 10.0 - 10,
                List.of(party()),
                List.of(party()),
                false,
                new TimeInterval(day.toString(), day, day),
                new Event.Location(town, place),
                status,
                List.of(),
                List.of(),
                List.of(mention),
                List.of(publisher),
                List.of(),
                new Event.Origin("generated", String.valueOf(row)));
    }

    private Event.Party party() {
        String name = random.nextInt(20) == 0 ? one(NAMES) : null;
        Actor actor = new Actor(name, one(COUNTRIES), List.of(one(ROLES)));
        return new Event.Party(actor, name == null ? "the " + actor.code() : name, null, null);
    }

    public static String town(int index) {
        return "Town" + index;
    }

    private static Place place(String town) {
        Random there = new Random(town.hashCode());
        double lat = there.nextDouble() * 120 - 60;
        double lon = there.nextDouble() * 360 - 180;
        String country = COUNTRIES.get(there.nextInt(COUNTRIES.size()));
        return new Place(town, (long) Math.abs(town.hashCode()), lat, lon, country, null, "PPL", 1000);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
