package org.dragoman.resolve.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * All places of the gazetteer, column by column; a place is its row number. No object a place.
 *
 * <p>Filled once by one thread while loading, read by any number afterwards.
 */
final class PlaceColumns {

    /** Degrees are kept as whole numbers of this many to the degree: eleven metres at the equator. */
    static final int UNITS_PER_DEGREE = 10_000;

    int size;
    int[] geonameId;
    int[] lat;
    int[] lon;
    int[] population;
    byte[] feature;
    /** Row of the country in {@link CountryTable}, or -1. */
    short[] country;
    /** Row of the administrative area that holds the place, or -1 for "none but the country". */
    int[] parent;

    int[] nameStart;
    byte[] names;
    String[] features = new String[0];
    /** Codes as {@code US.LA} of the first-level areas, and their rows. */
    final Map<String, Integer> admin1ByCode = new HashMap<>();

    final Map<Integer, String> admin1Code = new HashMap<>();

    PlaceColumns(int capacity, int nameBytes) {
        geonameId = new int[capacity];
        lat = new int[capacity];
        lon = new int[capacity];
        population = new int[capacity];
        feature = new byte[capacity];
        country = new short[capacity];
        parent = new int[capacity];
        nameStart = new int[capacity + 1];
        names = new byte[nameBytes];
    }

    String name(int row) {
        return new String(names, nameStart[row], nameStart[row + 1] - nameStart[row], StandardCharsets.UTF_8);
    }

    String feature(int row) {
        return features[feature[row]];
    }

    double latitude(int row) {
        return lat[row] / (double) UNITS_PER_DEGREE;
    }

    double longitude(int row) {
        return lon[row] / (double) UNITS_PER_DEGREE;
    }

    /** Number of a feature code; a new one is given the next free number. */
    byte featureNumber(String code) {
        for (int i = 0; i < features.length; i++) {
            if (features[i].equals(code)) {
                return (byte) i;
            }
        }
        features = Arrays.copyOf(features, features.length + 1);
        features[features.length - 1] = code;
        return (byte) (features.length - 1);
    }

    /** Appends a row for a place of our own tables and returns its number. */
    int add(OwnPlace place) {
        int row = size++;
        ensure(size);
        geonameId[row] = place.geonameId();
        lat[row] = (int) Math.round(place.lat() * UNITS_PER_DEGREE);
        lon[row] = (int) Math.round(place.lon() * UNITS_PER_DEGREE);
        population[row] = place.population();
        feature[row] = featureNumber(place.feature());
        country[row] = (short) place.country();
        parent[row] = -1;
        byte[] name = place.name().getBytes(StandardCharsets.UTF_8);
        int start = nameStart[row];
        if (start + name.length > names.length) {
            names = Arrays.copyOf(names, Math.max(names.length * 9 / 8, start + name.length + 1024));
        }
        System.arraycopy(name, 0, names, start, name.length);
        nameStart[row + 1] = start + name.length;
        return row;
    }

    private void ensure(int rows) {
        if (rows <= geonameId.length) {
            return;
        }
        int capacity = rows + rows / 32 + 64;
        geonameId = Arrays.copyOf(geonameId, capacity);
        lat = Arrays.copyOf(lat, capacity);
        lon = Arrays.copyOf(lon, capacity);
        population = Arrays.copyOf(population, capacity);
        feature = Arrays.copyOf(feature, capacity);
        country = Arrays.copyOf(country, capacity);
        parent = Arrays.copyOf(parent, capacity);
        nameStart = Arrays.copyOf(nameStart, capacity + 1);
    }

    /**
     * A place of our own tables.
     *
     * @param country row in {@link CountryTable}, or -1
     * @param geonameId GeoNames identifier, or 0
     */
    record OwnPlace(String name, String feature, double lat, double lon, int country, int population, int geonameId) {}
}
