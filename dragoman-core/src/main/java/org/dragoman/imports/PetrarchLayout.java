package org.dragoman.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;

/**
 * What PETRARCH and PETRARCH2 write: date, source, target, code, issues, sentence ids, address (if there is one) and source,
 * then words of actors and event when asked for.
 */
final class PetrarchLayout implements Layout {

    private static final int NARROWEST = 7;
    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Pattern CODE = Pattern.compile("\\d{2,4}");

    private final Codes codes;

    PetrarchLayout(Codes codes) {
        this.codes = codes;
    }

    /** Whether a row looks like PETRARCH's. */
    static boolean isOne(List<String> cells) {
        return cells.size() >= NARROWEST
                && DAY.matcher(cells.get(0)).matches()
                && CODE.matcher(cells.get(3)).matches()
                && cells.get(1).length() % 3 == 0;
    }

    @Override
    public Event event(Row row) throws BadRowException {
        if (row.width() < NARROWEST) {
            throw RowProblem.WIDTH.with(row.width() + " instead of " + NARROWEST + " or more");
        }
        String ids = row.cell(5);
        if (ids.isEmpty()) {
            throw RowProblem.ID.with("");
        }
        LocalDate day = Days.parse(row.cell(0));
        boolean address = row.cell(6).startsWith("http");
        String publisher = row.cell(address ? 7 : 6);
        // A sentence may tell several events, and PETRARCH numbers none of them.
        String id = ids + "/" + row.cell(1) + "/" + row.cell(2) + "/" + row.cell(3);
        return new EventDraft("PETRARCH", id, codes.event(row.cell(3)))
                .parties(party(row.cell(1)), party(row.cell(2)))
                .when(Days.day(day))
                .publishedOn(day)
                .publishers(List.of(publisher))
                .url(address ? row.cell(6) : "")
                .event();
    }

    private List<Event.Party> party(String code) {
        Actor actor = codes.actors().of(code);
        return code.isEmpty() ? List.of() : Codes.party(actor, code);
    }
}
