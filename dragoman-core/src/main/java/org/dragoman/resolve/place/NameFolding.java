package org.dragoman.resolve.place;

import java.text.Normalizer;
import java.util.Map;

/**
 * Folds the spellings of a name that differ only in case, diacritics, apostrophes and hyphens to one key.
 *
 * <p>The key holds lower-case ASCII letters, digits and single spaces: {@code fold("Ma'arrat an-Nu‘mān")} is {@code
 * "maarrat an numan"}. Letters of other scripts are dropped, so a name without Latin letters folds to the empty key.
 */
public final class NameFolding {

    /** Letters that Unicode does not decompose, and their usual English spelling. */
    private static final Map<Character, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry('ı', "i"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "oe"),
            Map.entry('ə', "a"),
            Map.entry('Ə', "a"),
            Map.entry('ħ', "h"),
            Map.entry('Ħ', "h"),
            Map.entry('ŋ', "n"));

    /** Words that are written short as often as in full. */
    private static final Map<String, String> SHORT_FORMS =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "ft", "fort", "twp", "township");

    private NameFolding() {}

    /** The key of a name; empty when it has no Latin letter or digit. */
    public static String fold(CharSequence name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean plain = true;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                plain = false;
                break;
            }
        }
        append(plain ? name : Normalizer.normalize(name, Normalizer.Form.NFKD), key);
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        key.setLength(end);
        return shorten(key.toString());
    }

    private static void append(CharSequence name, StringBuilder key) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (c == '&') {
                space(key);
                key.append("and");
                space(key);
            } else if (isBreak(c)) {
                space(key);
            } else if (c >= 0x80) {
                key.append(UNDECOMPOSED.getOrDefault(c, ""));
            }
        }
    }

    private static boolean isBreak(char c) {
        return c == ' '
                || c == '-'
                || c == '/'
                || c == ','
                || c == '_'
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\u2013'
                || c == '\u00a0'
                || c == '('
                || c == ')';
    }

    private static void space(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static String shorten(String key) {
        if (key.indexOf('t') < 0) {
            return key;
        }
        int space = key.indexOf(' ');
        if (space < 0) {
            return key;
        }
        StringBuilder out = new StringBuilder(key.length());
        int from = 0;
        while (from <= key.length()) {
            int to = key.indexOf(' ', from);
            to = to < 0 ? key.length() : to;
            String word = key.substring(from, to);
            out.append(SHORT_FORMS.getOrDefault(word, word));
            if (to < key.length()) {
                out.append(' ');
            }
            from = to + 1;
        }
        return out.toString();
    }
}
