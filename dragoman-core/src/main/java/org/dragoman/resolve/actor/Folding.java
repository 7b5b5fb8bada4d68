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

    private static String consonants(String folded) {
        return folded.replace("tch", "c")
                .replace("sch", "s")
                .replace("dj", "j")
                .replace("dzh", "j")
                .replace("ch", "c")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("sh", "s")
                .replace("zh", "z")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace("ow", "o")
                .replace("aw", "a")
                .replace("ew", "e")
                .replace("uw", "u")
                .replace('w', 'v')
                .replace("ts", "z")
                .replace('x', 'k')
                .replace('c', 'k');
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
        if (!loose(a).equals(loose(b))) {
            return false;
        }
        return distance(a, b, a.charAt(0) == b.charAt(0) ? most : 1) <= most;
    }
}
