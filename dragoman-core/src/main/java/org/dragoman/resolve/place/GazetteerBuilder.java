package org.dragoman.resolve.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.resolve.place.CountryTable.Country;
import org.dragoman.resolve.place.PlaceColumns.OwnPlace;

/** Joins the packed file of populated places with our own tables of countries, areas and regions. */
final class GazetteerBuilder {

    /** Stands in for the population of regions, which have none: about that of a large city. */
    private static final int REGION_WEIGHT = 300_000;

    private static final int VILLAGE_WEIGHT = 20_000;

    private static final int PEOPLE_PER_SQUARE_KM = 40;

    final GazetteerFile file;
    final CountryTable countries = CountryTable.load();
    final Map<String, int[]> ownNames = new HashMap<>();
    final Map<String, int[]> afterThe = new HashMap<>();
    final Map<String, int[]> abbreviations = new HashMap<>();
    final Map<String, int[]> demonyms = new HashMap<>();
    final int[] countryRows;

    GazetteerBuilder() {
        try {
            file = GazetteerFile.read(Tables.open("/org/dragoman/resolve/place/places.bin.gz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        countryRows = new int[countries.all().size()];
        setCountries();
        addCountries();
        addAreas();
        addRegions();
    }

    private void setCountries() {
        int row = 0;
        for (int i = 0; i < file.countryCodes.length; i++) {
            int country = countries.rowOfIso2(file.countryCodes[i]);
            Arrays.fill(file.places.country, row, row + file.countrySizes[i], (short) country);
            row += file.countrySizes[i];
        }
    }

    private void addCountries() {
        List<Country> all = countries.all();
        for (int i = 0; i < all.size(); i++) {
            Country country = all.get(i);
            int population = (int) Math.min(1_500_000_000L, (long) country.area() * PEOPLE_PER_SQUARE_KM);
            int row = file.places.add(new OwnPlace(
                    country.name(),
                    country.feature(),
                    country.lat(),
                    country.lon(),
                    i,
                    population,
                    country.geonameId()));
            countryRows[i] = row;
            name(country.name(), row);
            for (String alias : country.aliases()) {
                name(alias, row);
            }
            for (String demonym : country.demonyms()) {
                demonym(demonym, row);
            }
        }
    }

    private void addAreas() {
        for (Tables.Row area : Tables.rows("/org/dragoman/resolve/place/admin1.tsv")) {
            Integer row = file.places.admin1ByCode.get(area.get("code"));
            if (row == null) {
                continue;
            }
            if (!area.get("lat").isEmpty()) {
                file.places.lat[row] = (int) Math.round(area.number("lat") * PlaceColumns.UNITS_PER_DEGREE);
                file.places.lon[row] = (int) Math.round(area.number("lon") * PlaceColumns.UNITS_PER_DEGREE);
            }
            if (area.whole("geonameid") != 0) {
                file.places.geonameId[row] = area.whole("geonameid");
            }
            for (String abbreviation : area.list("short")) {
                put(abbreviations, abbreviation, row * 2);
            }
            for (String alias : area.list("aliases")) {
                name(alias, row);
            }
        }
    }

    private void addRegions() {
        for (Tables.Row region : Tables.rows("/org/dragoman/resolve/place/regions.tsv")) {
            List<String> holders = region.list("countries");
            int country = holders.size() == 1 ? countries.row(holders.get(0)) : -1;
            int row = known(region.get("name"), region.get("feature"), country);
            if (row < 0) {
                row = file.places.add(new OwnPlace(
                        region.get("name"),
                        region.get("feature"),
                        region.number("lat"),
                        region.number("lon"),
                        country,
                        weight(region.get("feature")),
                        0));
                name(region.get("name"), row);
            }
            for (String alias : region.list("aliases")) {
                name(alias, row);
            }
            for (String demonym : region.list("demonyms")) {
                demonym(demonym, row);
            }
        }
    }

    /** A place of the packed file that has this name, country and kind, or -1. */
    private int known(String name, String feature, int country) {
        int index = country < 0 ? -1 : file.keys.find(NameFolding.fold(name));
        if (index < 0) {
            return -1;
        }
        for (int i = file.postingStart[index]; i < file.postingStart[index + 1]; i++) {
            int row = file.postings[i] >> 1;
            boolean first = (file.postings[i] & 1) == 0;
            String known = file.places.feature(row);
            boolean same = feature.startsWith("PPL") ? known.startsWith("PPL") : isArea(feature) && isArea(known);
            if (first && same && file.places.country[row] == country) {
                return row;
            }
        }
        return -1;
    }

    private static boolean isArea(String feature) {
        return feature.equals("RGN") || feature.equals("ISL") || feature.equals("PEN") || feature.startsWith("ADM");
    }

    private static int weight(String feature) {
        if (feature.startsWith("PPL")) {
            return feature.equals("PPLX") || feature.equals("PPLA2") ? 100_000 : VILLAGE_WEIGHT;
        }
        return REGION_WEIGHT;
    }

    /** Short capitals and dotted forms are trusted only as written; names that begin with "the" only after it. */
    private void name(String name, int row) {
        if (isAbbreviation(name)) {
            put(abbreviations, name, row * 2);
            return;
        }
        boolean article = name.startsWith("the ");
        String key = NameFolding.fold(article ? name.substring(4) : name);
        if (!key.isEmpty()) {
            put(article ? afterThe : ownNames, key, row * 2);
        }
    }

    private static boolean isAbbreviation(String name) {
        boolean dotted = name.length() > 1 && name.charAt(1) == '.';
        return dotted || name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private void demonym(String word, int row) {
        if (isAbbreviation(word)) {
            return;
        }
        String key = NameFolding.fold(word);
        put(demonyms, key, row);
        if (!key.endsWith("s")
                && !key.endsWith("ese")
                && !key.endsWith("sh")
                && !key.endsWith("ch")
                && !key.endsWith("x")
                && !key.endsWith("z")) {
            put(demonyms, key + "s", row);
        }
    }

    private static void put(Map<String, int[]> map, String key, int value) {
        int[] before = map.getOrDefault(key, new int[0]);
        for (int known : before) {
            if (known == value) {
                return;
            }
        }
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = value;
        map.put(key, after);
    }

    Map<String, int[]> freeze(Map<String, int[]> map) {
        return Map.copyOf(map);
    }
}
