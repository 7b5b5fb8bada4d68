package org.dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * A place on earth.
 *
 * @param name the gazetteer's main name
 * @param geonameId GeoNames identifier, or null for places of our own table that have none
 * @param lat degrees north
 * @param lon degrees east
 * @param country ISO-3166 alpha-3 code, or null for seas and regions across borders
 * @param admin1 GeoNames admin1 code within the country, or null
 * @param feature GeoNames feature code, as {@code PPLA}, {@code ADM1}, {@code PCLI}; own codes {@code RGN}, {@code RD}, and {@code
 *     NEAR} for a point that an imported row gives as near the place
 * @param population inhabitants, 0 when not known
 */
public record Place(
        String name,
        @Nullable Long geonameId,
        double lat,
        double lon,
        @Nullable String country,
        @Nullable String admin1,
        String feature,
        long population) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Great-circle distance in kilometres. */
    public double distanceKm(double otherLat, double otherLon) {
        double dLat = Math.toRadians(otherLat - lat);
        double dLon = Math.toRadians(otherLon - lon);
        double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /** Whether it stands for a whole country. */
    public boolean isCountry() {
        return feature.startsWith("PCL");
    }
}
