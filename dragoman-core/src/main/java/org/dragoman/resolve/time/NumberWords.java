package org.dragoman.resolve.time;

import java.util.List;
import java.util.Map;
import org.dragoman.resolve.time.Lexer.Piece;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words: "twenty-one", "two thousand and eighteen", "nineteen ninety-nine", "twenty-second". */
final class NumberWords {

    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9));
    private static final Map<String, Integer> TEENS = Map.ofEntries(
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    private NumberWords() {}

    /**
     * A number found.
     *
     * @param value how much
     * @param end index after its last piece
     */
    record Found(int value, int end) {}

    static boolean canBegin(String word) {
        return ONES.containsKey(word)
                || TEENS.containsKey(word)
                || TENS.containsKey(word)
                || ORDINALS.containsKey(word);
    }

    /** A number below one hundred at {@code at}, or null. */
    static @Nullable Found small(List<Piece> pieces, int at) {
        String word = word(pieces, at);
        Integer one = ONES.containsKey(word) ? ONES.get(word) : TEENS.get(word);
        if (one != null) {
            return new Found(one, at + 1);
        }
        Integer ten = TENS.get(word);
        if (ten == null) {
            return null;
        }
        int next = afterHyphen(pieces, at + 1);
        Integer rest = ONES.get(word(pieces, next));
        return rest == null ? new Found(ten, at + 1) : new Found(ten + rest, next + 1);
    }

    /** A number with hundreds and thousands at {@code at}, or null. */
    static @Nullable Found cardinal(List<Piece> pieces, int at) {
        Found found = small(pieces, at);
        if (found == null) {
            return null;
        }
        Found hundreds = scaled(pieces, found, "hundred", 100);
        return scaled(pieces, hundreds, "thousand", 1000);
    }

    private static Found scaled(List<Piece> pieces, Found found, String scale, int factor) {
        if (!word(pieces, found.end).equals(scale)) {
            return found;
        }
        int end = found.end + 1;
        int total = found.value * factor;
        int next = word(pieces, end).equals("and") ? end + 1 : end;
        Found rest = factor == 1000 ? cardinal(pieces, next) : small(pieces, next);
        return rest == null || rest.value >= factor ? new Found(total, end) : new Found(total + rest.value, rest.end);
    }

    /** A year told in two halves, as "nineteen ninety-nine", or null. */
    static @Nullable Found year(List<Piece> pieces, int at) {
        Found century = small(pieces, at);
        if (century == null || century.value < 10 || century.value > 20) {
            return null;
        }
        boolean oh = word(pieces, century.end).equals("oh")
                || word(pieces, century.end).equals("zero");
        Found rest = small(pieces, oh ? century.end + 1 : century.end);
        return rest == null || !oh && rest.value < 10 ? null : new Found(century.value * 100 + rest.value, rest.end);
    }

    /** An ordinal in words at {@code at}, up to the thirty-ninth, or null. */
    static @Nullable Found ordinal(List<Piece> pieces, int at) {
        String word = word(pieces, at);
        Integer plain = ORDINALS.get(word);
        if (plain != null) {
            return new Found(plain, at + 1);
        }
        Integer ten = TENS.get(word);
        int next = afterHyphen(pieces, at + 1);
        Integer rest = ORDINALS.get(word(pieces, next));
        return ten == null || rest == null || rest > 9 ? null : new Found(ten + rest, next + 1);
    }

    private static int afterHyphen(List<Piece> pieces, int at) {
        return word(pieces, at).equals("-") ? at + 1 : at;
    }

    private static String word(List<Piece> pieces, int at) {
        return at < pieces.size() ? pieces.get(at).text() : "";
    }
}
