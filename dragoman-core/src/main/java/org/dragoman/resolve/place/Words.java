package org.dragoman.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists that tell places from people, streets and ordinary words; loaded once. */
final class Words {

    private static final Map<String, Set<String>> CLASSES = classes();

    static final Set<String> LOCATIVE = of("locative");
    static final Set<String> WEAK_LOCATIVE = of("weak-locative");
    static final Set<String> CONNECTOR = of("connector");
    static final Set<String> TITLE = of("title");
    static final Set<String> INSTITUTION = of("institution");
    static final Set<String> STREET = of("street");
    static final Set<String> SAY = of("say");
    static final Set<String> FEATURE = of("feature");
    static final Set<String> OFFICE = of("office");
    static final Set<String> RANK1 = of("rank1");
    static final Set<String> RANK2 = of("rank2");
    static final Set<String> TOWN = of("town");
    static final Set<String> RANKS = of("plural-rank");
    static final Set<String> DIRECTION = of("direction");
    static final Set<String> ORDINARY = list("ordinary-words.txt");
    static final Set<String> GIVEN_NAMES = list("given-names.txt");

    private Words() {}

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Tables.Row row : Tables.rows("/org/dragoman/resolve/place/words.tsv")) {
            classes.put(row.get("class"), Set.of(row.get("words").split(" ")));
        }
        return classes;
    }

    private static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("no word class " + name);
        }
        return words;
    }

    private static Set<String> list(String file) {
        Set<String> words = new HashSet<>();
        for (String line : Tables.lines("/org/dragoman/resolve/place/" + file)) {
            words.addAll(List.of(line.strip().split("\\s+")));
        }
        return Set.copyOf(words);
    }
}
