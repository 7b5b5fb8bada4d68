package org.dragoman.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.TimeInterval;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/** ACLED's export, with its columns of today or of before 2023. Data: {@code acled-events.tsv}, {@code acled-actors.tsv}. */
final class AcledLayout implements Layout {

    /** Columns that this needs; more may stand there in any order. */
    static final List<String> NEEDED =
            List.of("event_id_cnty", "event_date", "sub_event_type", "actor1", "country", "latitude", "longitude");

    /** "Military Forces of Syria (2000-2024) 4th Division", "Police Forces of Mali (2021-)", "Government of Chad". */
    private static final Pattern FORCES = Pattern.compile(
            "(?:former |mutiny of )?(military forces|police forces|government|prison guards|coast guard)"
                    + " of (?:the )?([^(]+?)(?: \\(.*)?",
            Pattern.CASE_INSENSITIVE);
    /** "Protesters (Iraq)", "Unidentified Armed Group (Somalia)". */
    private static final Pattern OF_COUNTRY = Pattern.compile("([^(]+?) \\(([^()]*[A-Za-z][^()]*)\\)");

    private record Kind(String cameo, String sides) {}

    private final Codes codes;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, List<String>> roles = new HashMap<>();

    AcledLayout(Codes codes) {
        this.codes = codes;
        for (String[] row : Tables.rows(AcledLayout.class, "acled-events.tsv", 3)) {
            kinds.put(row[0].toLowerCase(Locale.ROOT), new Kind(row[1], row[2]));
        }
        for (String[] row : Tables.rows(AcledLayout.class, "acled-actors.tsv", 3)) {
            List<String> told = row[2].isEmpty() ? List.of() : List.of(row[2].split(" "));
            roles.put(row[0], told);
            roles.put(row[1].toLowerCase(Locale.ROOT), told);
        }
    }

    @Override
    public Event event(Row row) throws BadRowException {
        if (row.width() != row.columns().size()) {
            throw RowProblem.WIDTH.with(
                    row.width() + " instead of " + row.columns().size());
        }
        String id = row.needed("event_id_cnty", RowProblem.ID);
        Kind kind = kind(row.cell("sub_event_type"));
        List<Event.Party> first = party(row, "actor1", "inter1");
        List<Event.Party> second = party(row, "actor2", "inter2");
        boolean swapped = kind.sides.equals("swapped") && !second.isEmpty();
        LocalDate day = Days.parse(row.cell("event_date"));
        EventDraft draft = new EventDraft("ACLED", id, codes.event(kind.cameo))
                .parties(swapped ? second : first, swapped ? first : second)
                .joint(kind.sides.equals("joint"))
                .when(when(day, row.cell("time_precision")))
                .where(where(row))
                .publishers(List.of(row.cell("source").split(";")))
                .words(row.cell("notes"));
        long killed = Row.count(row.cell("fatalities"));
        return draft.count("killed", killed, killed).event();
    }

    private Kind kind(String subEvent) throws BadRowException {
        Kind kind = kinds.get(subEvent.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw RowProblem.CODE.with("sub_event_type " + Row.brief(subEvent));
        }
        if (kind.cameo.isEmpty()) {
            throw RowProblem.NO_COUNTERPART.with("sub_event_type " + Row.brief(subEvent));
        }
        return kind;
    }

    /** 1 the day, 2 the week around it, 3 the month. */
    private static TimeInterval when(LocalDate day, String precision) {
        return switch (precision) {
            case "2" -> Days.week(day);
            case "3" -> Days.month(day);
            default -> Days.day(day);
        };
    }

    private List<Event.Party> party(Row row, String column, String kindColumn) {
        String name = row.cell(column);
        if (name.isEmpty()) {
            return List.of();
        }
        List<String> told = roles.getOrDefault(row.cell(kindColumn).toLowerCase(Locale.ROOT), List.of());
        Matcher forces = FORCES.matcher(name);
        if (forces.matches()) {
            return Codes.party(new Actor(null, codes.country(forces.group(2)), List.of(role(forces.group(1)))), name);
        }
        Actor known = codes.names().of(name);
        if (known != null) {
            return Codes.party(known, name);
        }
        Matcher ofCountry = OF_COUNTRY.matcher(name);
        String country = ofCountry.matches() ? codes.countries().ofName(ofCountry.group(2)) : null;
        boolean isKind = country != null || name.startsWith("Unidentified") || name.startsWith("Civilians");
        return Codes.party(new Actor(isKind ? null : name, country, told), name);
    }

    private static String role(String forces) {
        return switch (forces.toLowerCase(Locale.ROOT)) {
            case "government" -> "GOV";
            case "military forces", "coast guard" -> "MIL";
            default -> "COP";
        };
    }

    /** 1 the place, 2 near it, 3 somewhere in the province. */
    private Event.@Nullable Location where(Row row) throws BadRowException {
        String feature = switch (row.cell("geo_precision")) {
            case "2" -> "NEAR";
            case "3" -> "ADM1";
            default -> "PPL";
        };
        String country = codes.countries().ofNumber(row.cell("iso"));
        return EventDraft.location(
                row.cell("location"),
                Row.number(row.cell("latitude")),
                Row.number(row.cell("longitude")),
                country == null ? codes.country(row.cell("country")) : country,
                feature);
    }
}
