package org.dragoman.store;

/**
 * All places within a distance of a point.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 * @param km distance in kilometres, more than 0
 */
public record Circle(double lat, double lon, double km) {

    /** Distance where none is asked for, in kilometres. */
    public static final double USUAL_KM = 50;

    public Circle {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("no point on earth: " + lat + "," + lon);
        }
        if (!(km > 0)) {
            throw new IllegalArgumentException("a distance is more than 0 km, not " + km);
        }
    }
}
