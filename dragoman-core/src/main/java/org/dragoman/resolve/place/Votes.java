package org.dragoman.resolve.place;

import java.util.HashMap;
import java.util.Map;

/** How much a document speaks of each country, first-level area and square of the map. */
final class Votes {

    /** Side of a square in degrees; what lies in a square or one of the eight around it is near. */
    private static final double SQUARE = 1.0;

    private final Map<Integer, Double> countries;
    private final Map<Integer, Double> areas;
    private final Map<Integer, Double> squares;

    Votes() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    private Votes(Map<Integer, Double> countries, Map<Integer, Double> areas, Map<Integer, Double> squares) {
        this.countries = countries;
        this.areas = areas;
        this.squares = squares;
    }

    Votes copy() {
        return new Votes(new HashMap<>(countries), new HashMap<>(areas), new HashMap<>(squares));
    }

    void addCountry(int country, double weight) {
        countries.merge(country, weight, Double::sum);
    }

    /** Adds a place's vote for what holds it and what lies around it. */
    void add(Gazetteer gazetteer, int row, double weight) {
        if (gazetteer.country(row) >= 0) {
            countries.merge(gazetteer.country(row), weight, Double::sum);
        }
        String feature = gazetteer.feature(row);
        if (feature.startsWith("PCL") || feature.equals("CONT")) {
            return;
        }
        int admin1 = gazetteer.admin1(row);
        if (admin1 >= 0) {
            areas.merge(admin1, weight, Double::sum);
        }
        if (!feature.equals("ADM1")) {
            squares.merge(square(gazetteer.lat(row), gazetteer.lon(row)), weight, Double::sum);
        }
    }

    double country(Gazetteer gazetteer, int row) {
        return countries.getOrDefault(gazetteer.country(row), 0.0);
    }

    double admin1(Gazetteer gazetteer, int row) {
        return areas.getOrDefault(gazetteer.admin1(row), 0.0);
    }

    double near(Gazetteer gazetteer, int row) {
        double sum = 0;
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                double lat = gazetteer.lat(row) + north * SQUARE;
                double lon = gazetteer.lon(row) + east * SQUARE;
                sum += squares.getOrDefault(square(lat, lon), 0.0);
            }
        }
        return sum;
    }

    private static int square(double lat, double lon) {
        return (int) Math.floor(lat / SQUARE) * 1000 + (int) Math.floor(lon / SQUARE);
    }
}
