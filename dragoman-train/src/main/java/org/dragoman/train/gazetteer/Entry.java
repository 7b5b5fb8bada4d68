package org.dragoman.train.gazetteer;

import java.util.List;

/**
 * One place on its way into the packed gazetteer.
 *
 * @param country ISO alpha-2 code
 * @param admin1 GeoNames code of the first-level area, or empty
 * @param admin2 code of the second-level area, or empty
 * @param mainNames names that the place goes by first: keys without the mark for alternates
 * @param alternates other names
 */
record Entry(
        int geonameId,
        String name,
        double lat,
        double lon,
        String feature,
        String country,
        String admin1,
        String admin2,
        long population,
        List<String> mainNames,
        List<String> alternates) {

    /** 0 for first-level areas, 1 for second-level ones, 2 for what they hold. */
    int level() {
        return switch (feature) {
            case "ADM1" -> 0;
            case "ADM2" -> 1;
            default -> 2;
        };
    }
}
