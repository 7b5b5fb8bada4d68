package org.dragoman.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Countries by the codes and names that other data sets give them. Data: {@code country-codes.tsv}, {@code country-names.tsv}
 * and {@code countries.tsv}.
 */
public final class Countries {

    private static final int ISO_NUMBER = 1;
    private static final int FIPS = 2;
    private static final int GLEDITSCH_WARD = 3;
    private static final int CAMEO = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private final Set<String> iso3 = new HashSet<>();
    private final Map<String, String> byNumber = new HashMap<>();
    private final Map<String, String> byFips = new HashMap<>();
    private final Map<String, String> byGleditschWard = new HashMap<>();
    private final Map<String, String> byCameo = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private final Map<String, String> fipsOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();

    private Countries() {}

    /** The tables in the jar. */
    public static Countries shipped() {
        Countries countries = new Countries();
        for (String[] row : Tables.rows(Tables.class, "countries.tsv", 4)) {
            countries.iso3.add(row[0]);
            countries.nameOf.put(row[0], row[2]);
            countries.name(row[2], row[0]);
            for (String alias : row[3].split("\\|")) {
                countries.name(alias, row[0]);
            }
        }
        countries.iso3.remove("iso3");
        for (String[] row : Tables.rows(Countries.class, "country-names.tsv", 2)) {
            countries.byName.put(folded(row[0]), row[1]);
        }
        for (String[] row : Tables.rows(Countries.class, "country-codes.tsv", CAMEO + 1)) {
            codes(countries.byNumber, row, ISO_NUMBER);
            codes(countries.byFips, row, FIPS);
            countries.fipsOf.put(row[0], row[FIPS].split("\\|")[0]);
            codes(countries.byGleditschWard, row, GLEDITSCH_WARD);
            codes(countries.byCameo, row, CAMEO);
        }
        return countries;
    }

    private static void codes(Map<String, String> into, String[] row, int column) {
        for (String code : row[column].split("\\|")) {
            if (!code.isEmpty()) {
                into.put(code, row[0]);
            }
        }
    }

    /** The first country of a name has it: countries.tsv lists sovereign states before their like-named parts. */
    private void name(String name, String country) {
        if (!name.isEmpty()) {
            byName.putIfAbsent(folded(name), country);
        }
    }

    /** Lower case, accents and punctuation left out. */
    static String folded(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    }

    /** The ISO alpha-3 code of a country's name, or null. */
    @Nullable
    String ofName(String name) {
        String plain = folded(name);
        String found = byName.get(plain);
        return found == null && plain.startsWith("the ") ? byName.get(plain.substring(4)) : found;
    }

    /** The ISO alpha-3 code of a CAMEO country code, which mostly is the same, or null. */
    @Nullable
    String ofCameo(String code) {
        return iso3.contains(code) ? code : byCameo.get(code);
    }

    /** The ISO alpha-3 code of a FIPS 10-4 code, or null. */
    @Nullable
    String ofFips(String code) {
        return byFips.get(code);
    }

    /** The ISO alpha-3 code of a number of Gleditsch and Ward's, or null. */
    @Nullable
    String ofGleditschWard(String number) {
        return byGleditschWard.get(number);
    }

    /** The ISO alpha-3 code of an ISO number with or without leading zeros, or null. */
    @Nullable
    String ofNumber(String number) {
        return byNumber.get("0".repeat(Math.max(0, 3 - number.length())) + number);
    }

    /** The FIPS 10-4 code of an ISO alpha-3 code, empty when it has none. */
    public String fips(@Nullable String country) {
        return country == null ? "" : fipsOf.getOrDefault(country, "");
    }

    /** The name of an ISO alpha-3 code, empty when it is none. */
    public String name(@Nullable String country) {
        return country == null ? "" : nameOf.getOrDefault(country, "");
    }
}
