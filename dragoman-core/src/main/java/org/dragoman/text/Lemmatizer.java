package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives words their lemmas: irregular ones from a table, all others by the edit script that the model scores highest
 * among those that fit the word.
 */
final class Lemmatizer {

    private static final String TABLE = "irregular-lemmas.tsv";

    private final List<String> scripts;
    private final Map<String, String> irregular;

    private Lemmatizer(List<String> scripts, Map<String, String> irregular) {
        this.scripts = scripts;
        this.irregular = irregular;
    }

    /** A lemmatizer for a model with these scripts. */
    static Lemmatizer load(List<String> scripts) {
        Map<String, String> table = new HashMap<>();
        try (InputStream in = Lemmatizer.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("DRG-0205: " + TABLE + " is missing; remedy: rebuild dragoman-core");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] row = line.split("\t");
                        table.put(row[0] + "\t" + row[1], row[2]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lemmatizer(scripts, table);
    }

    /** The lemma of a word with this tag, given a score for each script. */
    String lemma(String word, String xpos, float[] scores) {
        String known = irregular.get(word.toLowerCase(Locale.ROOT) + "\t" + xpos);
        if (known != null) {
            return known;
        }
        boolean name = xpos.startsWith("NNP");
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && fits(scripts.get(i), word, name)) {
                best = i;
            }
        }
        return best < 0 ? word.toLowerCase(Locale.ROOT) : LemmaScript.apply(scripts.get(best), word);
    }

    /** Whether the script leaves something of the word; names are not replaced whole. */
    private static boolean fits(String script, String word, boolean name) {
        if (script.startsWith("=")) {
            return !name && word.length() <= 5;
        }
        int drop = Integer.parseInt(script.substring(1, script.indexOf('+')));
        return drop < word.length();
    }
}
