package org.dragoman.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Place;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Imported events that use every field, the same for the same seed. */
public final class RandomEvents {

    static final List<String> COUNTRIES = List.of("SYR", "TUR", "RUS", "UKR", "KEN");
    static final List<String> ROLES = List.of("MIL", "GOV", "REB", "CVL");
    static final List<String> NAMES = List.of("Hezbollah", "Recep Tayyip Erdoğan", "White | Helmets");
    static final List<String> PUBLISHERS = List.of("Wire A", "Daily \"B\"", "Łódź Post");
    static final List<Place> PLACES = List.of(
            new Place("Idlib", 169389L, 35.93, 36.63, "SYR", "12", "PPLA", 128840),
            new Place("Łódź", 3093133L, 51.75, 19.47, "POL", null, "PPLA", 758631),
            new Place("Suva", 2198148L, -18.14, 178.44, "FJI", null, "PPLC", 77366),
            new Place("Sahel", null, 15, 2, null, null, "RGN", 0));
    static final List<String> WORDS =
            List.of("Shells hit the market.", "They met; nobody SIGNED.", "The café burned 100% down.", "it's over_");

    private final Random random;

    public RandomEvents(long seed) {
        this.random = new Random(seed);
    }

    public List<Event> events(int count) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(i));
        }
        return events;
    }

    private Event event(int number) {
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            mentions.add(mention(number, i));
        }
        Place place = random.nextInt(4) == 0 ? null : one(PLACES);
        String cameo = one(List.of("190", "195", "0353", "040"));
        return new Event(
                "e" + number,
                one(List.of(EventType.values())),
                random.nextBoolean() ? "aerial" : null,
                random.nextBoolean() ? List.of("military", "legal") : List.of(),
                cameo,
                random.nextInt(200) / 10.0 - 10,
                parties(),
                parties(),
                random.nextBoolean(),
                time(),
                place == null && random.nextBoolean()
                        ? null
                        : new Event.Location(place == null ? "somewhere" : place.name(), place),
                one(List.of(Status.values())),
                attributions(),
                random.nextBoolean() ? List.of(new Magnitude("killed", 24, 99)) : List.of(),
                mentions,
                mentions.stream()
                        .map(EventMention::publisher)
                        .filter(p -> p != null)
                        .distinct()
                        .sorted()
                        .toList(),
                disagreements(mentions.size()),
                new Event.Origin(one(List.of("ACLED", "GDELT 2.0")), "row" + number));
    }

    private List<Event.Party> parties() {
        List<Event.Party> parties = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Actor actor = new Actor(
                    random.nextInt(3) == 0 ? one(NAMES) : null,
                    random.nextInt(5) == 0 ? null : one(COUNTRIES),
                    random.nextInt(5) == 0 ? List.of() : List.of(one(ROLES), one(ROLES)));
            boolean has = random.nextBoolean();
            parties.add(new Event.Party(actor, one(NAMES) + " men", has ? "d1" : null, has ? new Span(3, 9) : null));
        }
        return parties;
    }

    private List<Attribution> attributions() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new Attribution(
                        List.of(new Actor(null, "TUR", List.of("GOV"))),
                        "Ankara",
                        random.nextBoolean() ? null : new Span(0, 6),
                        "blames"));
    }

    private @Nullable TimeInterval time() {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(100));
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new TimeInterval("PAST_REF", null, random.nextBoolean() ? from : null);
            case 2 -> new TimeInterval(from.toString(), from, from);
            default -> new TimeInterval(from + "/P9D", from, from.plusDays(random.nextInt(10)));
        };
    }

    private EventMention mention(int event, int number) {
        boolean bare = random.nextInt(3) == 0;
        return new EventMention(
                "d" + event + "-" + number,
                random.nextInt(4) == 0 ? null : one(PUBLISHERS),
                random.nextInt(4) == 0 ? null : LocalDate.of(2020, 2, 1).plusDays(random.nextInt(60)),
                bare ? null : "https://example.org/" + event,
                bare ? -1 : number,
                bare ? null : new Span(0, 20),
                bare ? null : one(WORDS),
                bare ? null : new Span(0, 10),
                bare ? null : "hit",
                bare ? null : new Span(7, 10),
                one(List.of(EventType.values())),
                "190",
                one(List.of(Status.values())),
                attributions(),
                new CodedBy("rule", "assault.hit", random.nextInt(101) / 100.0));
    }

    private List<Disagreement> disagreements(int mentions) {
        if (mentions < 2) {
            return List.of();
        }
        return List.of(new Disagreement(
                "killed",
                List.of(
                        new Disagreement.Version("33", List.of(0), List.of("Wire A"), List.of(), true),
                        new Disagreement.Version("40-50", List.of(1), List.of(), List.of("TUR GOV"), false))));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A filter on one to three fields. */
    EventFilter filter() {
        EventFilter.Builder filter = EventFilter.builder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            switch (random.nextInt(14)) {
                case 0 -> filter.actor(one(COUNTRIES)).actor(one(ROLES));
                case 1 -> filter.source(one(COUNTRIES) + " " + one(ROLES));
                case 2 -> filter.target(one(List.of("erdogan", "HEZBOLLAH", "--- MIL", "'; DROP TABLE events; --")));
                case 3 -> filter.role(one(ROLES)).role("reb");
                case 4 -> filter.dyad(one(COUNTRIES), one(COUNTRIES));
                case 5 -> filter.type(one(List.of(EventType.values()))).type(one(List.of(EventType.values())));
                case 6 -> filter.status(one(List.of(Status.values())));
                case 7 -> filter.place(one(List.of("lodz", "IDLIB", "SYR", "2198148", "some")));
                case 8 -> filter.within(new Circle(-17 + random.nextInt(60), one(List.of(179.9, 30.0, -178.0)), 3000));
                case 9 -> filter.from(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(100)));
                case 10 -> filter.to(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(100)));
                case 11 -> filter.words(one(List.of("cafe burned", "signed", "100%", "over_", "it's", "_%_")));
                case 12 ->
                    filter.publisher(one(List.of("wire a", "lodz post", "Wire")))
                            .dataset(one(List.of("ACLED", EventFilter.OWN, "GDELT 2.0")));
                default -> filter.minConfidence(random.nextInt(101) / 100.0).cameo(one(List.of("19", "195", "0")));
            }
        }
        return filter.build();
    }
}
