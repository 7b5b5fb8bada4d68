package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Regular English inflection backwards: what a verb form or a plural can be a form of, by its spelling. */
final class Inflection {

    /** Stems that end in two like consonants of themselves, where others had one doubled. */
    private static final Set<String> DOUBLE =
            Set.of("add", "ebb", "egg", "err", "butt", "boycott", "purr", "putt", "inn");

    private static final String DOUBLED = "bdgmnprtv";
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** Possible lemmas of a lower-case word with this tag, likelier ones first; empty where no rule applies. */
    static List<String> bases(String word, String xpos) {
        return switch (xpos) {
            case "VBD", "VBN" -> word.length() > 3 && word.endsWith("ed") ? past(word) : List.of();
            case "VBG" ->
                word.length() > 5 && word.endsWith("ing") ? stem(word.substring(0, word.length() - 3)) : List.of();
            case "VBZ", "NNS" ->
                word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? plural(word) : List.of();
            default -> List.of();
        };
    }

    private static List<String> past(String word) {
        String stem = word.substring(0, word.length() - 2);
        if (stem.endsWith("i")) {
            String y = stem.substring(0, stem.length() - 1) + "y";
            return stem.length() <= 3 ? List.of(stem + "e", y) : List.of(y, stem + "e");
        }
        return stem(stem);
    }

    /** What can stand before "ed" and "ing". */
    private static List<String> stem(String stem) {
        List<String> bases = new ArrayList<>();
        int length = stem.length();
        char last = stem.charAt(length - 1);
        boolean doubled = length > 2 && last == stem.charAt(length - 2);
        if (doubled && DOUBLED.indexOf(last) >= 0 && !DOUBLE.contains(stem)) {
            return List.of(stem.substring(0, length - 1));
        }
        if (shortAndSingle(stem)) {
            bases.add(stem + "e");
            bases.add(stem);
        } else {
            bases.add(stem);
            bases.add(stem + "e");
        }
        if (doubled) {
            bases.add(stem.substring(0, length - 1));
        }
        return bases;
    }

    /** One vowel and one consonant at the end of one syllable: "hop" would have been doubled, so "hoped" is of "hope". */
    private static boolean shortAndSingle(String stem) {
        int length = stem.length();
        if (length < 3 || VOWELS.indexOf(stem.charAt(length - 1)) >= 0 || "wxy".indexOf(stem.charAt(length - 1)) >= 0) {
            return false;
        }
        long vowels = stem.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        return vowels == 1 && VOWELS.indexOf(stem.charAt(length - 2)) >= 0;
    }

    private static List<String> plural(String word) {
        String bare = word.substring(0, word.length() - 1);
        if (word.endsWith("ies")) {
            String y = word.substring(0, word.length() - 3) + "y";
            return word.length() <= 4 ? List.of(bare, y) : List.of(y, bare);
        }
        boolean hissing = word.matches(".*(ss|sh|ch|x|zz|o)es");
        if (hissing) {
            return List.of(word.substring(0, word.length() - 2), bare);
        }
        return List.of(bare);
    }
}
