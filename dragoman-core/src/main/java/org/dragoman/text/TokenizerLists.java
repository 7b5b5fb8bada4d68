package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that the tokenizer must know: abbreviations, prefixes that keep their hyphen, contractions. */
final class TokenizerLists {

    private static final String FILE = "tokenizer-en.tsv";

    /** Units and halves of the clock that are cut from a number. */
    static final Set<String> UNITS = Set.of(
            "m", "k", "b", "bn", "mn", "tn", "am", "pm", "mm", "cm", "km", "kg", "g", "mg", "lb", "lbs", "ft", "in",
            "mph", "kph", "hz", "mhz", "ghz", "mw", "gw", "kw", "gb", "mb", "kb", "tb", "mmbtu", "bbl", "oz", "yds",
            "hrs", "min", "a.m", "p.m");

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Map<String, Integer> contractions = new HashMap<>();

    private TokenizerLists() {}

    static TokenizerLists english() {
        TokenizerLists lists = new TokenizerLists();
        try (InputStream in = TokenizerLists.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("DRG-0206: " + FILE + " is missing; remedy: rebuild dragoman-core");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(lists::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private void line(String line) {
        String[] row = line.split("\t");
        if (row.length < 2 || line.startsWith("#")) {
            return;
        }
        switch (row[0]) {
            case "abbreviation" -> abbreviations.add(row[1]);
            case "numbered" -> numbered.add(row[1]);
            case "prefix" -> prefixes.add(row[1]);
            case "contraction" -> contractions.put(row[1].replace("|", ""), row[1].indexOf('|'));
            default -> throw new IllegalStateException("DRG-0207: " + FILE + " has an unknown kind: " + line);
        }
    }

    /** Whether the word, without its full stop, is an abbreviation; a listed capital is asked for. */
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word)
                || (word.equals(word.toUpperCase(Locale.ROOT))
                        && word.length() > 1
                        && abbreviations.contains(
                                word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)));
    }

    /** Whether the word, without its full stop, is an abbreviation where a number follows. */
    boolean isNumbered(String word) {
        return numbered.contains(word);
    }

    boolean isPrefix(String word) {
        return prefixes.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Where the lower-cased word is cut, or 0. */
    int contraction(String word) {
        return contractions.getOrDefault(word, 0);
    }
}
