package org.dragoman.judge.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.model.Actor;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Place;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Events that never happened. */
final class MadeUp {

    static final LocalDate START = LocalDate.of(2015, 1, 1);

    private static final String[] COUNTRIES = {"AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "JJJ", "KKK"};

    private MadeUp() {}

    static Event event(LocalDate day, String source, String target, EventType type) {
        return event(day, day, source, target, type, Status.ACTUAL, null);
    }

    static Event event(
            LocalDate day,
            LocalDate published,
            String source,
            String target,
            EventType type,
            Status status,
            Event.@Nullable Origin origin) {
        String cameo = type == EventType.CONSULT ? "040" : "190";
        String id = day + source + target + type + status + published;
        EventMention mention = new EventMention(
                "d",
                null,
                published,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                type,
                cameo,
                status,
                List.of(),
                new CodedBy("rule", "made-up", 1));
        return new Event(
                id,
                type,
                null,
                List.of(),
                cameo,
                0,
                List.of(party(source)),
                List.of(party(target)),
                false,
                new TimeInterval(day.toString(), day, day),
                new Event.Location(target, new Place(target, null, 1, 1, target, null, "PCLI", 0)),
                status,
                List.of(),
                List.of(),
                List.of(mention),
                List.of(),
                List.of(),
                origin);
    }

    static Event.Party party(String country) {
        return new Event.Party(new Actor(null, country, List.of()), country, null, null);
    }

    /** All dyads of some countries, each moving between quiet and trouble, for some weeks. */
    static List<Event> troubles(long seed, int countries, int weeks) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Event> events = new ArrayList<>();
        for (int one = 0; one < countries; one++) {
            for (int other = one + 1; other < countries; other++) {
                boolean trouble = false;
                double usual = 0.05 + 0.25 * random.nextDouble();
                for (int i = 0; i < 7 * weeks; i++) {
                    trouble ^= random.nextInt(80) == 0;
                    LocalDate day = START.plusDays(i);
                    if (random.nextDouble() < usual * (trouble ? 2 : 0.4)) {
                        EventType type = random.nextBoolean() ? EventType.ASSAULT : EventType.ACCUSE;
                        events.add(event(day, COUNTRIES[one], COUNTRIES[other], type));
                    }
                    if (random.nextInt(4) == 0) {
                        events.add(event(day, COUNTRIES[other], COUNTRIES[one], EventType.CONSULT));
                    }
                }
            }
        }
        return events;
    }

    static DaySums sums(List<Event> events) {
        DaySums sums = new DaySums();
        events.forEach(sums::add);
        return sums;
    }
}
