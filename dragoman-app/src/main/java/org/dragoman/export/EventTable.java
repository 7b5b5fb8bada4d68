package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.Event;
import org.dragoman.model.Event.Party;
import org.dragoman.model.TimeInterval;

/** Events as a table for the eye, in the order given; a day in brackets is the day of publication, as no report says when. */
final class EventTable {

    private EventTable() {}

    /** @param ids whether each row ends with the event's id, where it can be asked for */
    static String of(List<Told> events, boolean ids) {
        if (events.isEmpty()) {
            return "";
        }
        Table table = new Table(
                List.of(
                        "when",
                        "who",
                        "did what",
                        "to whom",
                        "where",
                        "how many",
                        "status",
                        "reports",
                        "told otherwise",
                        "id"),
                23,
                26,
                22,
                26,
                18,
                22,
                11,
                7,
                44,
                20);
        events.stream()
                .map(Told::event)
                .forEach(event -> table.add(List.of(
                        when(event),
                        who(event.sources()),
                        what(event),
                        who(event.targets()),
                        where(event),
                        Plain.howMany(event.magnitudes()),
                        Plain.lower(event.status()),
                        Integer.toString(event.reports()),
                        otherwise(event),
                        ids ? event.id() : Table.UNKNOWN)));
        return table.render("");
    }

    static String when(Event event) {
        TimeInterval time = event.time();
        if (time == null || time.from() == null) {
            LocalDate day = EventRenderings.day(event);
            return day.equals(LocalDate.MAX) ? Table.UNKNOWN : "(" + day + ")";
        }
        boolean oneDay = time.to() == null || time.to().equals(time.from());
        return oneDay
                ? time.from().toString()
                : time.from() + " – " + time.to().toString().substring(5);
    }

    static String who(List<Party> parties) {
        String codes = parties.stream()
                .map(party -> party.actor().isUnknown()
                        ? '"' + party.text() + '"'
                        : party.actor().code())
                .distinct()
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? Table.UNKNOWN : codes;
    }

    static String what(Event event) {
        return event.type() + (event.mode() == null ? "" : "-" + event.mode()) + " " + event.cameo();
    }

    static String where(Event event) {
        if (event.place() == null) {
            return Table.UNKNOWN;
        }
        return event.place().place() == null
                ? event.place().text()
                : event.place().place().name();
    }

    private static String otherwise(Event event) {
        String versions =
                event.disagreements().stream().map(EventRenderings::versions).collect(Collectors.joining("; "));
        return versions.isEmpty() ? Table.UNKNOWN : versions;
    }
}
