package org.dragoman.resolve.place;

import java.util.Set;

/**
 * Folds the many ways to write an Arabic, Persian, Turkic or Slavic name in Latin letters to one skeleton.
 *
 * <p>Works on a key of {@link NameFolding}. Articles go, runs of vowels become one, doubled consonants single, and
 * digraphs that stand for one sound are merged: "Maarat al-Numan", "Maarrat an-Nu'man" and "Ma'arrat al-Numaan" share a
 * skeleton, as do "Deir ez-Zor" and "Dayr az-Zawr", "Kharkov" and "Kharkiv". It is much coarser than the key; use it only
 * when the key is not known, and rank what it finds by {@link #distance}.
 */
public final class Romanisation {

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "an", "en", "ar", "er", "ur", "as", "es", "ash", "esh", "at", "et", "ath", "az", "ez",
            "ad", "ed", "ud", "adh", "edh", "ach", "ech", "e", "ye", "i", "il", "le");

    private static final String[][] SOUNDS = {
        {"tch", "C"},
        {"dzh", "J"},
        {"sch", "S"},
        {"kh", "K"},
        {"gh", "G"},
        {"dh", "d"},
        {"th", "t"},
        {"ph", "f"},
        {"sh", "S"},
        {"ch", "S"},
        {"zh", "J"},
        {"dj", "J"},
        {"ts", "z"},
        {"tz", "z"},
        {"ck", "k"}
    };

    private Romanisation() {}

    /** The skeleton of a folded key, or the empty string when too little of it would be left to tell names apart. */
    public static String skeleton(String key) {
        String sounds = sounds(withoutArticles(key));
        StringBuilder out = new StringBuilder(sounds.length());
        boolean afterVowel = false;
        for (int i = 0; i < sounds.length(); i++) {
            char c = sound(sounds.charAt(i), afterVowel, i + 1 < sounds.length() && isVowel(sounds.charAt(i + 1)));
            if (c == 'a') {
                afterVowel = true;
            } else {
                if (afterVowel) {
                    out.append('a');
                }
                afterVowel = false;
                if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                    out.append(c);
                }
            }
        }
        String skeleton = out.toString();
        if (skeleton.endsWith("ah")) {
            skeleton = skeleton.substring(0, skeleton.length() - 2);
        }
        return consonants(skeleton) < 3 ? "" : skeleton;
    }

    private static int consonants(String skeleton) {
        int count = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            if (skeleton.charAt(i) != 'a') {
                count++;
            }
        }
        return count;
    }

    private static String withoutArticles(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (String word : key.split(" ")) {
            if (!ARTICLES.contains(word)) {
                out.append(out.isEmpty() ? word : withoutAssimilated(word));
            }
        }
        return out.toString();
    }

    /** "zor" for "ezzor": an article written together with its noun doubles the noun's first consonant. */
    private static String withoutAssimilated(String word) {
        boolean assimilated = word.length() > 4
                && (word.charAt(0) == 'a' || word.charAt(0) == 'e')
                && word.charAt(1) == word.charAt(2)
                && "zsnrdt".indexOf(word.charAt(1)) >= 0;
        return assimilated ? word.substring(2) : word;
    }

    private static String sounds(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            boolean found = false;
            for (String[] sound : SOUNDS) {
                if (word.startsWith(sound[0], at)) {
                    out.append(sound[1]);
                    at += sound[0].length();
                    found = true;
                    break;
                }
            }
            if (!found) {
                out.append(word.charAt(at++));
            }
        }
        return out.toString();
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    /** The class of one sound: all vowels are {@code a}, and a {@code w} between vowel and consonant is one. */
    private static char sound(char c, boolean afterVowel, boolean beforeVowel) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> 'a';
            case 'w', 'v' -> afterVowel && !beforeVowel && c == 'w' ? 'a' : 'v';
            case 'q', 'c', 'K' -> 'k';
            case 'G' -> 'g';
            case 'J' -> 'j';
            case 'C' -> 'S';
            default -> c;
        };
    }

    /** Levenshtein distance of two keys, spaces left aside. */
    public static int distance(String key, String other) {
        String a = key.replace(" ", "");
        String b = other.replace(" ", "");
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
