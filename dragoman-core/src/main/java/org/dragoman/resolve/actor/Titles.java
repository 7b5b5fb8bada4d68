package org.dragoman.resolve.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles and the offices of the table of office holders that they may stand for: "premier" is a prime minister or a
 * chancellor. Forms of address ("Mr") are titles of no office.
 */
final class Titles {

    private final Map<String, List<String>> offices;
    private final Map<String, Gender> genders;

    private Titles(Map<String, List<String>> offices, Map<String, Gender> genders) {
        this.offices = Map.copyOf(offices);
        this.genders = Map.copyOf(genders);
    }

    static Titles load(String resource) {
        Map<String, List<String>> offices = new HashMap<>();
        Map<String, Gender> genders = new HashMap<>();
        for (String[] row : Tsv.read(resource)) {
            for (String title : Tsv.values(row[0])) {
                String key = key(title);
                offices.put(key, Tsv.values(row[1]));
                genders.put(key, Gender.of(row[2]));
            }
        }
        return new Titles(offices, genders);
    }

    static String key(String title) {
        StringBuilder key = new StringBuilder();
        for (Word word : Word.of(title)) {
            key.append(key.length() == 0 ? "" : " ").append(word.key());
        }
        return key.toString();
    }

    /** Offices the title may stand for, likeliest first; empty for a mere form of address and for unknown words. */
    List<String> offices(String key) {
        return offices.getOrDefault(key, List.of());
    }

    boolean isTitle(String key) {
        return offices.containsKey(key);
    }

    Gender gender(String key) {
        return genders.getOrDefault(key, Gender.UNKNOWN);
    }
}
