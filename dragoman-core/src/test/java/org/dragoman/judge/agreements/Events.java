package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.Actor;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;

/** Events as another data set gives them: who, what, whom, when. */
final class Events {

    private static int next;

    private Events() {}

    static Event imported(EventType type, String cameo, String source, String target, String day) {
        return imported(type, cameo, source, target, day, Status.ACTUAL);
    }

    static Event imported(EventType type, String cameo, String source, String target, String day, Status status) {
        LocalDate date = LocalDate.parse(day);
        String id = "row" + next++;
        EventMention mention = new EventMention(
                id,
                null,
                date,
                null,
                -1,
                null,
                null,
                null,
                null,
                null,
                type,
                cameo,
                status,
                List.of(),
                new CodedBy("import", "rows", 1));
        return new Event(
                id,
                type,
                null,
                List.of(),
                cameo,
                0,
                parties(source),
                parties(target),
                false,
                new TimeInterval(day, date, date),
                null,
                status,
                List.of(),
                List.of(),
                List.of(mention),
                List.of(),
                List.of(),
                new Event.Origin("rows", id));
    }

    private static List<Event.Party> parties(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isBlank())
                .map(code -> code.trim().split(" "))
                .map(parts -> new Actor(null, parts[0], parts.length > 1 ? List.of(parts[1]) : List.of()))
                .map(actor -> new Event.Party(actor, actor.code(), null, null))
                .toList();
    }
}
