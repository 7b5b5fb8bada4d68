package org.dragoman.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/** ICEWS coded event data: names and sectors of actors in words. Data: {@code icews-sectors.tsv}. */
final class IcewsLayout implements Layout {

    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    /** Names of kinds of people, as "Citizen (Iraq)": no names of actors. */
    private static final Pattern KIND = Pattern.compile(".*\\(([^()]+)\\)");

    private final Codes codes;
    private final Map<String, String> roles = new HashMap<>();

    IcewsLayout(Codes codes) {
        this.codes = codes;
        for (String[] row : Tables.rows(IcewsLayout.class, "icews-sectors.tsv", 2)) {
            roles.put(row[0].toLowerCase(Locale.ROOT), row[1]);
        }
    }

    @Override
    public Event event(Row row) throws BadRowException {
        if (row.width() != row.columns().size()) {
            throw RowProblem.WIDTH.with(
                    row.width() + " instead of " + row.columns().size());
        }
        String id = row.needed("Event ID", RowProblem.ID);
        return new EventDraft("ICEWS", id, codes.event(code(row.cell("CAMEO Code"))))
                .goldstein(Row.number(row.cell("Intensity")))
                .parties(party(row, "Source"), party(row, "Target"))
                .when(Days.day(Days.parse(row.cell("Event Date"))))
                .where(where(row))
                .publishers(List.of(row.cell("Publisher")))
                .event();
    }

    /** ICEWS has no codes of two digits: those have lost a leading zero. */
    private static String code(String written) {
        return written.length() == 2 ? "0" + written : written;
    }

    private List<Event.Party> party(Row row, String side) {
        String name = row.cell(side + " Name");
        String sectors = row.cell(side + " Sectors");
        String countryName = row.cell(side + " Country");
        if (name.isEmpty() && countryName.isEmpty()) {
            return List.of();
        }
        Actor known = codes.names().of(name);
        String country = countryName.isEmpty() ? countryIn(name) : codes.country(countryName);
        List<String> told = roles(sectors);
        if (known != null && (told.isEmpty() || told.contains("IGO") || country == null)) {
            return Codes.party(known, name);
        }
        if (told.remove("IGO") && country == null) {
            country = "IGO";
        }
        boolean isName = !KIND.matcher(name).matches() && codes.countries().ofName(name) == null;
        return Codes.party(new Actor(isName && !name.isEmpty() ? name : null, country, told), name);
    }

    /** Reduced copies of the data leave the country out, but it often stands in the name: "Citizen (Iraq)", "Iraq". */
    private @Nullable String countryIn(String name) {
        Matcher kind = KIND.matcher(name);
        return codes.countries().ofName(kind.matches() ? kind.group(1) : name);
    }

    /** Roles of the sectors, each once, in their order; "Government" last, for it says least. */
    private List<String> roles(String sectors) {
        List<String> told = new ArrayList<>();
        for (String sector : sectors.split(",")) {
            String role = roles.get(sector.strip().toLowerCase(Locale.ROOT));
            if (role != null && !told.contains(role)) {
                told.add(role);
            }
        }
        if (told.size() > 1 && told.remove("GOV")) {
            told.add("GOV");
        }
        return told;
    }

    private Event.@Nullable Location where(Row row) throws BadRowException {
        String country = row.cell("Country");
        String name = country;
        String feature = "PCLI";
        String[] columns = {"Province", "District", "City"};
        String[] features = {"ADM1", "ADM2", "PPL"};
        for (int i = 0; i < columns.length; i++) {
            String cell = row.cell(columns[i]);
            if (!cell.isEmpty()) {
                name = cell;
                feature = features[i];
            }
        }
        return EventDraft.location(
                name,
                Row.number(row.cell("Latitude")),
                Row.number(row.cell("Longitude")),
                codes.country(country),
                feature);
    }
}
