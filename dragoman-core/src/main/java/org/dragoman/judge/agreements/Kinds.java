package org.dragoman.judge.agreements;

import java.util.Map;
import java.util.Set;

/** Which kinds of agreement may be words for the same one. */
final class Kinds {

    /** Words that say no more than that there is an agreement. */
    private static final Set<String> OPEN = Set.of(
            "agreement",
            "accord",
            "pact",
            "declaration",
            "protocol",
            "memorandum",
            "framework",
            "roadmap",
            "initiative",
            "contract",
            "treaty",
            "process",
            "normalisation");

    private static final Map<String, Set<String>> NEAR = Map.of(
            "ceasefire", Set.of("withdrawal agreement", "prisoner exchange"),
            "peace accord", Set.of("power-sharing deal", "peace plan"));

    private Kinds() {}

    /** Whether the two may be of one agreement. */
    static boolean agree(String a, String b) {
        return a.equals(b)
                || OPEN.contains(a)
                || OPEN.contains(b)
                || NEAR.getOrDefault(a, Set.of()).contains(b)
                || NEAR.getOrDefault(b, Set.of()).contains(a);
    }

    /** Whether the word says no more than that there is an agreement. */
    static boolean isOpen(String kind) {
        return OPEN.contains(kind);
    }
}
