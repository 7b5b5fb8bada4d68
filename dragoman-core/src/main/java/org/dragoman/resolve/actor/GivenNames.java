package org.dragoman.resolve.actor;

import java.util.HashMap;
import java.util.Map;

/** Genders of common given names. */
final class GivenNames {

    private final Map<String, Gender> genders;

    private GivenNames(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    static GivenNames load(String resource) {
        Map<String, Gender> genders = new HashMap<>();
        for (String[] row : Tsv.read(resource)) {
            for (String name : Tsv.values(row[1])) {
                genders.put(Folding.fold(name), Gender.of(row[0]));
            }
        }
        return new GivenNames(genders);
    }

    /** Gender of the folded given name. */
    Gender of(String key) {
        return genders.getOrDefault(key, Gender.UNKNOWN);
    }
}
