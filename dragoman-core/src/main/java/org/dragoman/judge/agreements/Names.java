package org.dragoman.judge.agreements;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What distinguishes a name: "Sochi" of "the Sochi memorandum" and "Sochi peace accords". */
final class Names {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> PLAIN = Set.of(
            "the",
            "of",
            "on",
            "for",
            "and",
            "accord",
            "accords",
            "agreement",
            "agreements",
            "deal",
            "deals",
            "pact",
            "treaty",
            "memorandum",
            "protocol",
            "process",
            "peace",
            "ceasefire",
            "truce",
            "armistice",
            "declaration",
            "initiative",
            "framework",
            "statement",
            "understanding",
            "roadmap",
            "plan",
            "cease",
            "fire",
            "new",
            "s");

    private Names() {}

    /** Words that distinguish the name; all of them where none is left. */
    static String key(String name) {
        String plain = plain(name);
        StringBuilder own = new StringBuilder();
        for (String word : NO_LETTER.split(plain)) {
            if (!word.isEmpty() && !PLAIN.contains(word)) {
                own.append(own.length() == 0 ? "" : " ").append(word);
            }
        }
        return own.length() == 0 ? plain.trim() : own.toString();
    }

    /** Letters, digits and hyphens only. */
    static String id(String name) {
        return NO_LETTER.matcher(plain(name)).replaceAll("-").replaceAll("^-|-$", "");
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
