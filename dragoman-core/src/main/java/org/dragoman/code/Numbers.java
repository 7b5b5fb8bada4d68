package org.dragoman.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/** Reads how many: "33", "at least 33", "dozens of", "nearly 4 million", "a" . Data: {@code numbers.tsv}. */
final class Numbers {

    /** A range of counts, ends included. */
    record Range(long low, long high) {}

    private static final Map<String, Range> WORDS = new HashMap<>();
    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "dozen", 12L);
    private static final Set<String> UNDER = Set.of("nearly", "almost", "under", "approaching", "below");
    private static final Set<String> ABOUT = Set.of("about", "around", "approximately", "roughly", "some", "estimated");
    private static final double NEARLY = 0.875;
    private static final double ROUGHLY = 0.1;

    static {
        for (String[] row : Tables.rows(Numbers.class, "numbers.tsv", 3)) {
            WORDS.put(row[0], new Range(Long.parseLong(row[1]), Long.parseLong(row[2])));
        }
    }

    private Numbers() {}

    /** How many the phrase headed by {@code noun} speaks of, or null when it does not say. */
    static @Nullable Range of(Sentence sentence, int noun) {
        Token head = sentence.token(noun);
        Range vague = head.xpos().endsWith("S") ? WORDS.get(head.form().toLowerCase(Locale.ROOT)) : null;
        if (vague != null) {
            return vague;
        }
        if (head.upos().equals("NUM")) {
            return quantity(sentence, noun);
        }
        for (Token child : sentence.children(noun)) {
            if (child.is("nummod")
                    || child.is("nmod:desc", "compound", "amod", "det")
                            && child.upos().equals("NUM")) {
                Range range = quantity(sentence, child.index());
                if (range != null) {
                    return range;
                }
            }
            Range word = child.is("amod", "det") ? WORDS.get(child.form().toLowerCase(Locale.ROOT)) : null;
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    /** The number whose last word is {@code token}, with the words before it: "at least 2.5 million". */
    private static @Nullable Range quantity(Sentence sentence, int token) {
        int first = token;
        while (first > 0 && isNumber(sentence.token(first - 1))) {
            first--;
        }
        double total = 0;
        double part = 0;
        for (int at = first; at <= token; at++) {
            String word = sentence.token(at).form().toLowerCase(Locale.ROOT);
            Long scale = SCALES.get(word);
            if (scale != null) {
                part = (part == 0 ? 1 : part) * scale;
            } else {
                Double value = value(word);
                if (value == null) {
                    return null;
                }
                total += part;
                part = value;
            }
        }
        long value = Math.round(total + part);
        return value <= 0 ? null : hedged(sentence, first, value);
    }

    private static boolean isNumber(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return SCALES.containsKey(word) || value(word) != null;
    }

    private static @Nullable Double value(String word) {
        Range named = WORDS.get(word);
        if (named != null && named.low() == named.high()) {
            return (double) named.low();
        }
        String digits = word.replace(",", "");
        return digits.matches("\\d{1,12}(\\.\\d+)?") ? Double.valueOf(digits) : null;
    }

    private static Range hedged(Sentence sentence, int first, long value) {
        String before = first > 0 ? sentence.token(first - 1).form().toLowerCase(Locale.ROOT) : "";
        String twoBefore = first > 1 ? sentence.token(first - 2).form().toLowerCase(Locale.ROOT) : "";
        if (UNDER.contains(before) || before.equals("to") && twoBefore.equals("up")) {
            return new Range((long) Math.floor(value * NEARLY), value);
        }
        if (ABOUT.contains(before)) {
            return new Range(Math.round(value * (1 - ROUGHLY)), Math.round(value * (1 + ROUGHLY)));
        }
        return new Range(value, value);
    }
}
