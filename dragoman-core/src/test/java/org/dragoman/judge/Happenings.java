package org.dragoman.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Findings;
import org.dragoman.model.Participant;
import org.dragoman.model.Span;
import org.dragoman.model.Stance;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;

/** Events and stances written in a line, for tests of judgments: {@code "SYR MIL"} is an actor. */
public final class Happenings {

    private static final Span NOWHERE = new Span(0, 1);

    private Happenings() {}

    /** An event told as having happened. */
    public static Event event(String id, String day, EventType type, String source, String target) {
        return event(id, day, type, Status.ACTUAL, List.of(source), List.of(target), false, null);
    }

    /** An event done together. */
    public static Event joint(String id, String day, EventType type, String... parties) {
        return event(id, day, type, Status.ACTUAL, List.of(parties), List.of(parties), true, null);
    }

    /** Any event. */
    public static Event event(
            String id,
            String day,
            EventType type,
            Status status,
            List<String> sources,
            List<String> targets,
            boolean symmetric,
            Event.Origin origin) {
        LocalDate date = LocalDate.parse(day);
        String cameo = type == EventType.CONSULT ? "040" : "000";
        EventMention mention = new EventMention(
                id,
                null,
                date,
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
                new CodedBy("rule", "test", 1));
        return new Event(
                id,
                type,
                null,
                List.of(),
                cameo,
                0,
                parties(sources),
                parties(targets),
                symmetric,
                new TimeInterval(day, date, date),
                null,
                status,
                List.of(),
                List.of(),
                List.of(mention),
                List.of(),
                List.of(),
                origin);
    }

    private static List<Event.Party> parties(List<String> codes) {
        List<Event.Party> parties = new ArrayList<>();
        codes.forEach(code -> parties.add(new Event.Party(actor(code), code, null, null)));
        return parties;
    }

    private static Actor actor(String code) {
        String[] parts = code.split(" ");
        return new Actor(null, parts[0], parts.length == 1 ? List.of() : List.of(parts[1]));
    }

    /** What a document tells of one stance. */
    public static Findings stance(String document, String day, String source, String target, int sign) {
        Stance stance = new Stance(
                0,
                NOWHERE,
                "words",
                participant(source),
                participant(target),
                false,
                null,
                sign,
                "term",
                NOWHERE,
                Status.ACTUAL,
                List.of());
        return new Findings(document, null, LocalDate.parse(day), null, List.of(stance), List.of());
    }

    private static Participant participant(String code) {
        return new Participant(actor(code), code, NOWHERE, null);
    }
}
