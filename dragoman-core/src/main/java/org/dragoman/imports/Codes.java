package org.dragoman.imports;

import java.util.List;
import org.dragoman.code.CameoTable;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * What codes and names stand for: all tables that layouts look into.
 *
 * @param cameo event codes
 * @param countries countries by code and name
 * @param actors CAMEO actor codes
 * @param names groups and organisations by name
 * @param unknowns takes what none of them knows
 */
record Codes(CameoTable cameo, Countries countries, CameoActors actors, KnownNames names, Unknowns unknowns) {

    static final String COUNTRY = "country";

    static Codes shipped() {
        Countries countries = Countries.shipped();
        Unknowns unknowns = new Unknowns();
        return new Codes(
                CameoTable.shipped(), countries, new CameoActors(countries, unknowns), KnownNames.shipped(), unknowns);
    }

    /** The row of a CAMEO code, also of one that has lost its leading zero to a spreadsheet. */
    CameoTable.Row event(String written) throws BadRowException {
        CameoTable.Row row = cameo.find(written);
        row = row == null ? cameo.find("0" + written) : row;
        if (row == null) {
            throw RowProblem.CODE.with(written.isEmpty() ? "it is empty" : Row.brief(written));
        }
        return row;
    }

    /** The country of a name; null and counted when no table has it. */
    @Nullable
    String country(String name) {
        String found = name.isEmpty() ? null : countries.ofName(name);
        if (found == null && !name.isEmpty()) {
            unknowns.add(COUNTRY, name);
        }
        return found;
    }

    /** The one party that a row names, or none when it names nobody. */
    static List<Event.Party> party(Actor actor, String text) {
        return actor.isUnknown() && text.isEmpty()
                ? List.of()
                : List.of(new Event.Party(actor, text.isEmpty() ? actor.code() : text, null, null));
    }
}
