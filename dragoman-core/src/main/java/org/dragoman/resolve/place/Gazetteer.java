package org.dragoman.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Place;

/**
 * All known places and the names they go by.
 *
 * <p>A place is a row number; {@link #place} makes a record of it. A name is asked for by its key ({@link
 * NameFolding#fold}). Immutable and safe for use by many threads; takes about 40 MB.
 */
public final class Gazetteer {

    private static final int[] NONE = {};

    private final PlaceColumns places;
    private final CountryTable countries;
    private final KeyIndex keys;
    private final int[] postingStart;
    private final int[] postings;
    private final Map<String, int[]> ownNames;
    private final Map<String, int[]> afterThe;
    private final Map<String, int[]> abbreviations;
    private final Map<String, int[]> demonyms;
    private final int[] countryRows;
    private final LooseIndex loose;

    Gazetteer(GazetteerBuilder builder) {
        this.places = builder.file.places;
        this.countries = builder.countries;
        this.keys = builder.file.keys;
        this.postingStart = builder.file.postingStart;
        this.postings = builder.file.postings;
        this.ownNames = builder.freeze(builder.ownNames);
        this.afterThe = builder.freeze(builder.afterThe);
        this.abbreviations = builder.freeze(builder.abbreviations);
        this.demonyms = builder.freeze(builder.demonyms);
        this.countryRows = builder.countryRows;
        this.loose = new LooseIndex(keys, this::looseCountry);
    }

    /** Loads the gazetteer from the resources; takes about half a second. Use one and share it. */
    public static Gazetteer load() {
        return new Gazetteer(new GazetteerBuilder());
    }

    /** Countries with their names and demonyms. */
    public CountryTable countries() {
        return countries;
    }

    /** Number of places. */
    public int size() {
        return places.size;
    }

    /**
     * Places that bear a name.
     *
     * @param key a folded name
     * @return for each its row times two, plus one when the name is not one it goes by first; empty when there is none
     */
    int[] named(String key) {
        int[] own = ownNames.getOrDefault(key, NONE);
        int index = keys.find(key);
        if (index < 0) {
            return own;
        }
        int from = postingStart[index];
        int count = postingStart[index + 1] - from;
        int[] all = Arrays.copyOf(own, own.length + count);
        System.arraycopy(postings, from, all, own.length, count);
        return all;
    }

    /**
     * Places whose name may be a different romanisation of the one asked for, the nearest spellings only.
     *
     * @return as {@link #named}
     */
    int[] namedLike(String key) {
        List<Integer> found = new ArrayList<>();
        for (int match : loose.nearest(key)) {
            for (int i = postingStart[match]; i < postingStart[match + 1]; i++) {
                if (RomanisedCountries.contains(countryCode2(postings[i] >> 1))) {
                    found.add(postings[i]);
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean looseCountry(int keyIndex) {
        for (int i = postingStart[keyIndex]; i < postingStart[keyIndex + 1]; i++) {
            if (RomanisedCountries.contains(countryCode2(postings[i] >> 1))) {
                return true;
            }
        }
        return false;
    }

    private String countryCode2(int row) {
        int country = places.country[row];
        return country < 0 ? "" : countries.get(country).iso2();
    }

    /** Places that bear a name only after "the": "the Gulf"; as {@link #named}. */
    int[] namedAfterThe(String key) {
        return afterThe.getOrDefault(key, NONE);
    }

    /** Rows that an abbreviation stands for, exactly as written: {@code La.}, {@code U.S.}, {@code TX}. */
    int[] abbreviated(String surface) {
        return abbreviations.getOrDefault(surface, NONE);
    }

    /** Rows whose people or adjective the word is. */
    int[] demonym(String key) {
        return demonyms.getOrDefault(key, NONE);
    }

    /** Row of a country, or -1. */
    int countryRow(int country) {
        return country < 0 ? -1 : countryRows[country];
    }

    String feature(int row) {
        return places.feature(row);
    }

    String name(int row) {
        return places.name(row);
    }

    /** Number of the country in {@link #countries}, or -1. */
    int country(int row) {
        return places.country[row];
    }

    /** The country itself when the row stands for one, else the row of the country it lies in, or -1. */
    int countryRowOf(int row) {
        return countryRow(places.country[row]);
    }

    double lat(int row) {
        return places.latitude(row);
    }

    double lon(int row) {
        return places.longitude(row);
    }

    int population(int row) {
        return places.population[row];
    }

    /** Inhabitants; where GeoNames has none, what a seat of an area of that rank usually has. */
    int people(int row) {
        int known = places.population[row];
        if (known > 0) {
            return known;
        }
        return switch (feature(row)) {
            case "PPLC", "PPLA" -> 50_000;
            case "PPLA2" -> 20_000;
            case "PPLA3" -> 8_000;
            default -> 1_000;
        };
    }

    /** Row of the next larger administrative area, or -1 when only the country is left. */
    int parent(int row) {
        return places.parent[row];
    }

    /** Row of the first-level area that is or holds the place, or -1. */
    int admin1(int row) {
        int at = row;
        while (at >= 0 && !feature(at).equals("ADM1")) {
            at = places.parent[at];
        }
        return at;
    }

    /** Whether {@code outer} is a country or area that holds {@code inner}. */
    boolean contains(int outer, int inner) {
        if (outer == inner) {
            return false;
        }
        if (feature(outer).startsWith("PCL")) {
            return places.country[outer] == places.country[inner]
                    && !feature(inner).startsWith("PCL");
        }
        for (int at = places.parent[inner]; at >= 0; at = places.parent[at]) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** The record of a row. */
    public Place place(int row) {
        int country = places.country[row];
        int admin1 = admin1(row);
        int id = places.geonameId[row];
        return new Place(
                places.name(row),
                id == 0 ? null : (long) id,
                places.latitude(row),
                places.longitude(row),
                country < 0 ? null : countries.get(country).placeCode(),
                admin1 < 0 ? null : places.admin1Code.get(admin1),
                places.feature(row),
                places.population[row]);
    }

    /** The place and all that holds it, from small to large, the country last. */
    List<Place> chain(int row) {
        List<Place> chain = new ArrayList<>();
        for (int at = row; at >= 0; at = places.parent[at]) {
            chain.add(place(at));
        }
        int country = countryRowOf(row);
        if (country >= 0 && country != row) {
            chain.add(place(country));
        }
        return chain;
    }

    /** Countries whose names reach English through another script. */
    private static final class RomanisedCountries {

        private static final Set<String> CODES =
                Set.copyOf(Tables.lines("/org/dragoman/resolve/place/romanised-countries.txt"));

        static boolean contains(String iso2) {
            return CODES.contains(iso2);
        }
    }
}
