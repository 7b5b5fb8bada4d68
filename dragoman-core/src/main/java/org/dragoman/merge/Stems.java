package org.dragoman.merge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts words so that those of one root look alike: "shelled", "shelling"; "Krasnohorivka", "Krasnogorovka". */
final class Stems {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ed", "es", "al", "s", "e");
    private static final int SHORTEST = 3;

    /** Consonants that are enough to know a name by. */
    private static final int SPELT = 4;

    private Stems() {}

    /** Lower case, without the commonest endings of verbs and of nouns made of them. */
    static String of(String word) {
        String stem = folded(word);
        for (String ending : ENDINGS) {
            if (stem.length() - ending.length() >= SHORTEST && stem.endsWith(ending)) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /** Lower case, without accents and apostrophes. */
    static String folded(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
    }

    /** Whether two stems have one root: the same, or alike at the start for most of the shorter one. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= 4 && common >= shorter - 1;
    }

    /** Whether a stem is a name's. */
    static boolean isName(String stem) {
        return stem.startsWith("~");
    }

    /**
     * The consonants of a name, those alike that romanisations take for each other: {@code ~krsnhrvk} for Krasnohorivka and
     * Krasnogorovka. Short names stay as they are.
     */
    static String name(String word) {
        String folded = folded(word);
        String consonants = folded.replace("kh", "h").replace('g', 'h').replaceAll("[aeiouy\\P{L}]", "");
        return "~" + (consonants.length() >= SPELT ? consonants : folded);
    }
}
