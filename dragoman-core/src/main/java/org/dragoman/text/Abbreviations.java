package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words whose full stop may be none, and words that begin sentences. Data: {@code abbreviations.tsv}. */
final class Abbreviations {

    /** What a full stop after the abbreviation means. */
    enum Kind {
        /** "Gen." stands before a name. */
        NEVER_ENDS,
        /** "No." stands before a number; else it is a word. */
        BEFORE_NUMBER,
        /** "U.S." may end a sentence. */
        MAY_END,
        /** A word that begins sentences. */
        STARTER,
        /** A verb that follows the speaker after a quote. */
        SAYING
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Pattern speechAfterQuote;

    private Abbreviations(Iterable<String> lines) {
        StringBuilder sayings = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            Kind kind = Kind.valueOf(line.substring(0, tab));
            for (String word : line.substring(tab + 1).trim().split("\\s+")) {
                if (kind == Kind.SAYING) {
                    sayings.append(sayings.length() == 0 ? "" : "|").append(word);
                } else {
                    kinds.put((kind == Kind.STARTER ? "^" : "") + word.toLowerCase(Locale.ROOT), kind);
                }
            }
        }
        speechAfterQuote = Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}(" + sayings + ")\\b");
    }

    static Abbreviations shipped() {
        try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.tsv")) {
            if (in == null) {
                throw new IllegalStateException("DRG-0201: abbreviations.tsv is missing from the jar");
            }
            return new Abbreviations(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a full stop after {@code word} means, or null when it is no abbreviation. */
    @Nullable
    Kind kind(String word) {
        return kinds.get(word.toLowerCase(Locale.ROOT));
    }

    /** Whether sentences begin with the word. */
    boolean startsSentence(String word) {
        return kinds.containsKey("^" + word);
    }

    /** Whether what follows a quote tells who spoke it: "Katz said". */
    boolean isSpeechAfterQuote(String following) {
        return speechAfterQuote.matcher(following).find();
    }
}
