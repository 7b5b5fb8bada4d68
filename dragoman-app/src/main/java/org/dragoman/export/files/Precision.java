package org.dragoman.export.files;

import org.dragoman.model.Place;

/** How exact a point is. */
final class Precision {

    private Precision() {}

    /** {@code country}, {@code province}, {@code district}, {@code region}, {@code near} or {@code place}. */
    static String of(Place place) {
        String feature = place.feature();
        if (place.isCountry()) {
            return "country";
        }
        return switch (feature) {
            case "ADM1", "ADM1H" -> "province";
            case "ADM2", "ADM3", "ADM4" -> "district";
            case "NEAR" -> "near";
            case "RGN", "RD", "SEA", "OCN", "CONT" -> "region";
            default -> "place";
        };
    }
}
