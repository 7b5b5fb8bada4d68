package org.dragoman.resolve.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Brings spellings of one word or name together: case, accents, plurals, romanisation. */
final class Folding {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("wives", "wife"),
            Map.entry("thieves", "thief"),
            Map.entry("chiefs", "chief"),
            Map.entry("militia", "militia"),
            Map.entry("media", "media"),
            Map.entry("spokespeople", "spokesperson"),
            Map.entry("businessmen", "businessman"),
            Map.entry("attaches", "attache"),
            Map.entry("gas", "gas"),
            Map.entry("headquarters", "headquarters"),
            Map.entry("talibs", "talib"));

    private Folding() {}

    /** Lower case without accents, apostrophes, full stops. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        return plain ? word : foldSlowly(word);
    }

    private static String foldSlowly(String word) {
        if (word.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            return word.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                out.append(plainLetter(c));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters that decomposition leaves alone. */
    private static String plainLetter(char c) {
        return switch (c) {
            case 'ı', 'İ' -> "i";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð' -> "d";
            case 'ł', 'Ł' -> "l";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ə', 'Ə' -> "a";
            case 'þ', 'Þ' -> "th";
            default -> String.valueOf(c);
        };
    }

    /** Singular of a folded English noun; the word itself when it is not a plural. */
    static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        int n = word.length();
        if (word.endsWith("men") && n > 4) {
            return word.substring(0, n - 3) + "man";
        }
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes")) {
            return word.substring(0, n - 2);
        }
        return word.substring(0, n - 1);
    }

    /**
     * Key under which romanised spellings of one name fall together: consonants for longer names (Muhammad, Mohamed),
     * folded vowels too for short ones.
     */
    static String loose(String folded) {
        String plain = consonants(folded);
        StringBuilder skeleton = new StringBuilder();
        StringBuilder full = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean doubled = i > 0 && plain.charAt(i - 1) == c;
            if (doubled) {
                continue;
            }
            int vowel = "aeiouy".indexOf(c);
            if (vowel < 0) {
                skeleton.append(c);
                full.append(c);
            } else {
                full.append("aiiuui".charAt(vowel));
            }
        }
        boolean vowelFirst = !plain.isEmpty() && "aeiouy".indexOf(plain.charAt(0)) >= 0;
        return skeleton.length() >= 3 ? (vowelFirst ? "*" : "") + skeleton : full.toString();
    }

    /** Writes consonants that romanisations confuse as one. */
    private static String consonants(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); ) {
            int length = cluster(folded, i);
            char c = folded.charAt(i);
            char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
            out.append(length > 1 ? clusterSound(c, next) : sound(c, i > 0 ? folded.charAt(i - 1) : ' '));
            i += length;
        }
        return out.toString();
    }

    /** Letters at {@code at} that stand for one sound. */
    private static int cluster(String word, int at) {
        if (word.startsWith("tch", at) || word.startsWith("sch", at) || word.startsWith("dzh", at)) {
            return 3;
        }
        if (at + 1 >= word.length()) {
            return 1;
        }
        char c = word.charAt(at);
        char next = word.charAt(at + 1);
        boolean pair = next == 'h' && "ckgdtszp".indexOf(c) >= 0
                || c == 'd' && next == 'j'
                || c == 'c' && next == 'k'
                || c == 't' && next == 's';
        return pair ? 2 : 1;
    }

    private static char clusterSound(char first, char second) {
        return switch (first) {
            case 'd' -> second == 'h' ? 'd' : 'j';
            case 't' -> second == 's' ? 'z' : second == 'c' ? 'k' : 't';
            case 'c', 'k' -> 'k';
            case 'p' -> 'f';
            default -> first;
        };
    }

    private static String sound(char c, char before) {
        return switch (c) {
            case 'q', 'c', 'x' -> "k";
            case 'w' -> "oaeu".indexOf(before) >= 0 ? "" : "v";
            default -> String.valueOf(c);
        };
    }

    /** Number of letters to change, drop or add to make one word the other; stops counting above {@code most}. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** Whether two folded names are spellings of one, as far as their letters tell. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        return alike(a, b, Math.max(a.length(), b.length()) >= 8 ? 3 : Math.max(a.length(), b.length()) >= 6 ? 2 : 1);
    }

    /** As {@link #alike}, for a name that stands alone: fewer letters may differ. */
    static boolean closelyAlike(String a, String b) {
        return a.equals(b) || alike(a, b, Math.min(a.length(), b.length()) >= 7 ? 2 : 1);
    }

    private static boolean alike(String a, String b, int most) {
        int allowed = a.charAt(0) == b.charAt(0) ? most : 1;
        return Math.abs(a.length() - b.length()) <= allowed
                && distance(a, b, allowed) <= allowed
                && loose(a).equals(loose(b));
    }
}
