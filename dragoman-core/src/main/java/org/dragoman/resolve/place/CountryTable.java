package org.dragoman.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries, contested states, territories and past states of {@code countries.tsv}. */
public final class CountryTable {

    /**
     * One country.
     *
     * @param iso3 our key: ISO 3166-1 alpha-3, or a code that begins with X for states ISO does not list
     * @param iso2 ISO 3166-1 alpha-2, or empty
     * @param demonyms adjectives and words for its people, plurals not spelled out when they end in -s
     * @param capitals names of the seat of government
     * @param geonameId 0 when it has none
     * @param area square kilometres
     * @param status {@code un}, {@code observer}, {@code contested}, {@code territory} or {@code past}
     * @param within key of the country it belongs to, or empty
     */
    public record Country(
            String iso3,
            String iso2,
            String name,
            List<String> aliases,
            List<String> demonyms,
            List<String> capitals,
            double lat,
            double lon,
            int geonameId,
            int area,
            String status,
            String within) {

        /** The code that places in it carry: its own where ISO gives one, else that of the state recognised there. */
        public String placeCode() {
            boolean own = !iso3.startsWith("X") || iso3.equals("XKX");
            return own && !status.equals("past") ? iso3 : within;
        }

        /** GeoNames feature code for its kind. */
        String feature() {
            return switch (status) {
                case "territory" -> "PCLD";
                case "past" -> "PCLH";
                case "contested" -> iso2.isEmpty() ? "PCLS" : "PCLI";
                default -> "PCLI";
            };
        }
    }

    private final List<Country> countries;
    private final Map<String, Integer> byIso3 = new HashMap<>();
    private final Map<String, Integer> byIso2 = new HashMap<>();

    private CountryTable(List<Country> countries) {
        this.countries = countries;
        for (int i = 0; i < countries.size(); i++) {
            byIso3.put(countries.get(i).iso3(), i);
            if (!countries.get(i).iso2().isEmpty()) {
                byIso2.put(countries.get(i).iso2(), i);
            }
        }
    }

    static CountryTable load() {
        return new CountryTable(Tables.rows("/org/dragoman/resolve/countries.tsv").stream()
                .map(CountryTable::country)
                .toList());
    }

    private static Country country(Tables.Row row) {
        return new Country(
                row.get("iso3"),
                row.get("iso2"),
                row.get("name"),
                row.list("aliases"),
                row.list("demonyms"),
                row.list("capital"),
                row.number("lat"),
                row.number("lon"),
                row.whole("geonameid"),
                row.whole("area"),
                row.get("status"),
                row.get("within"));
    }

    /** All rows, in the table's order. */
    public List<Country> all() {
        return countries;
    }

    Country get(int row) {
        return countries.get(row);
    }

    /** Row of an alpha-3 code, or -1. */
    int row(String iso3) {
        return byIso3.getOrDefault(iso3, -1);
    }

    /** Row of an alpha-2 code, or -1. */
    int rowOfIso2(String iso2) {
        return byIso2.getOrDefault(iso2, -1);
    }

    /** The country of an alpha-3 code, or null. */
    public @Nullable Country byIso3(String iso3) {
        Integer row = byIso3.get(iso3);
        return row == null ? null : countries.get(row);
    }
}
