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

    /** Whether the verb's subject stands between those whose talks are its object: "broker". */
    static boolean mediates(String lemma) {
        return is("mediates", lemma);
    }

    /** Whether "it" as subject of the word is a fact rather than somebody: "it is clear". */
    static boolean impersonal(String lemma) {
        return is("impersonal", lemma);
    }

    /** Whether "it" as object of the verb is a fact rather than somebody: "do it". */
    static boolean factual(String lemma) {
        return is("factual", lemma);
    }

    /** Whether the verb's subject speaks. */
    static boolean says(String lemma) {
        return is("says", lemma);
    }

    private static boolean is(String list, String lemma) {
        return LISTS.getOrDefault(list, Set.of()).contains(lemma);
    }
}
