package org.dragoman.resolve.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists of {@code lists.tsv} that guards and tense cues look into. */
final class WordLists {

    private static final Map<String, Set<String>> LISTS = new HashMap<>();

    static {
        for (String[] row : Table.read("lists.tsv", 2)) {
            LISTS.put(row[0], Set.copyOf(List.of(row[1].split("\\|"))));
        }
    }

    private WordLists() {}

    static Set<String> of(String name) {
        Set<String> list = LISTS.get(name);
        if (list == null) {
            throw new IllegalStateException("DRG-0708: no word list " + name + "; remedy: add it to lists.tsv");
        }
        return list;
    }
}
