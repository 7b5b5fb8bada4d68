package org.dragoman.merge;

import java.util.Collection;
import org.dragoman.model.Place;

/** Compares where it happened: a town lies in its region, a region in its country. */
final class ComparedPlaces {

    private static final double SAME_KM = 5;
    private static final double NEAR_KM = 40;

    /** How two places stand to each other, the closest first. */
    enum Relation {
        SAME,
        NEAR,
        NESTED,
        FAR,
        ABROAD
    }

    private ComparedPlaces() {}

    static void compare(Chain a, Chain b, Features out) {
        if (!a.places().isEmpty() && !b.places().isEmpty()) {
            out.put(
                    switch (closest(a.places(), b.places())) {
                        case SAME -> Feature.PLACE_SAME;
                        case NEAR -> Feature.PLACE_NEAR;
                        case NESTED -> Feature.PLACE_NESTED;
                        case FAR -> Feature.PLACE_FAR;
                        case ABROAD -> Feature.PLACE_ABROAD;
                    });
        } else if (!a.scene().isEmpty() && !b.scene().isEmpty()) {
            Relation relation = closest(a.scene(), b.scene());
            out.put(Feature.SCENE_SHARED, relation == Relation.SAME ? 1 : 0);
            out.put(Feature.SCENE_OTHER, relation.compareTo(Relation.FAR) >= 0 ? 1 : 0);
        }
    }

    private static Relation closest(Collection<Place> a, Collection<Place> b) {
        Relation closest = Relation.ABROAD;
        for (Place one : a) {
            for (Place other : b) {
                Relation relation = relation(one, other);
                closest = relation.compareTo(closest) < 0 ? relation : closest;
            }
        }
        return closest;
    }

    static Relation relation(Place a, Place b) {
        if (a.isCountry() || b.isCountry()) {
            boolean one = a.country() != null && a.country().equals(b.country());
            return one ? a.isCountry() && b.isCountry() ? Relation.SAME : Relation.NESTED : Relation.ABROAD;
        }
        if (a.equals(b) || a.geonameId() != null && a.geonameId().equals(b.geonameId())) {
            return Relation.SAME;
        }
        if (contains(a, b) || contains(b, a)) {
            return Relation.NESTED;
        }
        double km = a.distanceKm(b.lat(), b.lon());
        boolean abroad =
                a.country() != null && b.country() != null && !a.country().equals(b.country());
        return km <= SAME_KM ? Relation.SAME : km <= NEAR_KM ? Relation.NEAR : abroad ? Relation.ABROAD : Relation.FAR;
    }

    private static boolean contains(Place area, Place place) {
        boolean isArea = area.feature().startsWith("ADM") || area.feature().equals("RGN");
        return isArea
                && area.country() != null
                && area.country().equals(place.country())
                && (area.admin1() == null || area.admin1().equals(place.admin1()));
    }
}
