package org.dragoman.resolve.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Verbs that tell something of who stands beside them; see {@code verbs.tsv}. */
final class VerbLists {

    private static final Map<String, Set<String>> LISTS = load();

    private VerbLists() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String[] row : Tsv.read("/org/dragoman/resolve/actor/verbs.tsv")) {
            lists.put(row[0], Set.copyOf(Tsv.values(row[1])));
        }
        return Map.copyOf(lists);
    }

    /** Whether what the verb's subject sends is its own: "deploy". */
    static boolean sends(String lemma) {
        return is("sends", lemma);
    }

    /** Whether the verb's object is someone: "accuse". */
    static boolean addresses(String lemma) {
        return is("addresses", lemma);
    }

    /** Whether the verb's subject speaks. */
    static boolean says(String lemma) {
        return is("says", lemma);
    }

    private static boolean is(String list, String lemma) {
        return LISTS.getOrDefault(list, Set.of()).contains(lemma);
    }
}
