package org.dragoman.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/** UCDP's Georeferenced Event Dataset: each row tells of deaths by organised violence. */
final class UcdpLayout implements Layout {

    /** Columns that this needs; more may stand there in any order. */
    static final List<String> NEEDED = List.of(
            "id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", "latitude", "longitude", "best");

    private static final Pattern GOVERNMENT = Pattern.compile("Government of (.+)");
    private static final Pattern VERSION = Pattern.compile("(?i).*gedevent_v(\\d+)_(\\d+)(?:_\\d+)*.*");
    private static final String ATTACK_ON_CIVILIANS = "180";
    private static final String FIGHT = "190";

    private final Codes codes;
    private final String dataset;

    /** @param file name of the file, which tells the version ("GEDEvent_v24_1.csv") */
    UcdpLayout(Codes codes, String file) {
        this.codes = codes;
        Matcher version = VERSION.matcher(file);
        this.dataset = version.matches() ? "UCDP GED " + version.group(1) + "." + version.group(2) : "UCDP GED";
    }

    @Override
    public Event event(Row row) throws BadRowException {
        if (row.width() != row.columns().size()) {
            throw RowProblem.WIDTH.with(
                    row.width() + " instead of " + row.columns().size());
        }
        String id = row.needed("id", RowProblem.ID);
        LocalDate first = Days.parse(row.cell("date_start"));
        EventDraft draft = new EventDraft(dataset, id, codes.event(code(row)))
                .parties(party(row, "side_a", "gwnoa"), party(row, "side_b", "gwnob"))
                .when(Days.between(first, Days.parse(row.cell("date_end"))))
                .where(where(row))
                .publishers(List.of(row.cell("source_office").split(";")))
                .publishedOn(published(row.cell("source_date")))
                .words(row.cell("source_headline"));
        deaths(draft, row);
        return draft.event();
    }

    private static String code(Row row) throws BadRowException {
        String type = row.cell("type_of_violence");
        return switch (type) {
            case "1", "2" -> FIGHT;
            case "3" -> ATTACK_ON_CIVILIANS;
            default -> throw RowProblem.CODE.with("type_of_violence " + Row.brief(type));
        };
    }

    private static void deaths(EventDraft draft, Row row) throws BadRowException {
        long best = Row.count(row.needed("best", RowProblem.NUMBER));
        long low = row.cell("low").isEmpty() ? best : Row.count(row.cell("low"));
        long high = row.cell("high").isEmpty() ? best : Row.count(row.cell("high"));
        draft.count("killed", Math.min(low, high), Math.max(low, high));
        draft.count("killed_best", best, best);
        for (String whose : List.of("a", "b", "civilians", "unknown")) {
            long count = Row.count(row.cell("deaths_" + whose));
            if (count > 0) {
                String name = whose.equals("a") ? "source" : whose.equals("b") ? "target" : whose;
                draft.count("killed_" + name, count, count);
            }
        }
    }

    private List<Event.Party> party(Row row, String side, String number) {
        String name = row.cell(side);
        Matcher government = GOVERNMENT.matcher(name);
        if (government.matches()) {
            String country = codes.countries().ofGleditschWard(row.cell(number));
            country = country == null ? codes.country(government.group(1)) : country;
            return Codes.party(new Actor(null, country, List.of("GOV")), name);
        }
        if (name.equalsIgnoreCase("Civilians")) {
            return Codes.party(new Actor(null, null, List.of("CVL")), name);
        }
        Actor known = codes.names().of(name);
        // Of groups that fight each other UCDP does not say whether they are rebels or neighbours.
        String role = row.cell("type_of_violence").equals("2") ? "UAF" : "REB";
        return Codes.party(known == null ? new Actor(name, null, List.of(role)) : known, name);
    }

    /** Where each sort of report was coded: 1 the place, 2 near it, 3 district, 4 province, 5 along a line, 6 country, 7 sea. */
    private Event.@Nullable Location where(Row row) throws BadRowException {
        String feature = switch (row.cell("where_prec")) {
            case "2" -> "NEAR";
            case "3" -> "ADM2";
            case "4" -> "ADM1";
            case "5", "7" -> "RGN";
            case "6" -> "PCLI";
            default -> "PPL";
        };
        String number = row.cell("country_id");
        String country = codes.countries().ofGleditschWard(number);
        return EventDraft.location(
                row.cell("where_coordinates"),
                Row.number(row.cell("latitude")),
                Row.number(row.cell("longitude")),
                country == null ? codes.country(row.cell("country")) : country,
                feature);
    }

    /** The first of the days of the sources; they are written in many ways, and one that cannot be read is no fault of the row. */
    private static @Nullable LocalDate published(String dates) {
        try {
            String first = dates.split(";")[0].strip();
            return first.isEmpty() ? null : Days.parse(first);
        } catch (BadRowException notTold) {
            return null;
        }
    }
}
