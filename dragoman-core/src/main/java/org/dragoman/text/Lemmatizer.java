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
 * Gives words their lemmas: irregular ones from a table; regular verb forms and plurals by spelling, see {@link
 * Inflection}; all others by the edit script that the model scores highest among those that fit the word. Where that makes a word that the encoder's vocabulary does not hold, a script that
 * makes one it holds is preferred if it scores nearly as high: as "tall" over "talle" for "taller".
 */
final class Lemmatizer {

    private static final String TABLE = "irregular-lemmas.tsv";

    /** How much lower a script may score that makes a word of the encoder's vocabulary, where the best makes none. */
    private static final float MARGIN = 2;

    /** How much higher a base must score than one that spelling makes likelier. */
    private static final float PLAIN = 1;

    private final List<String> scripts;
    private final WordPiece wordPiece;
    private final Map<String, String> irregular;
    private final WordForms forms = WordForms.shipped();

    private Lemmatizer(List<String> scripts, WordPiece wordPiece, Map<String, String> irregular) {
        this.scripts = scripts;
        this.wordPiece = wordPiece;
        this.irregular = irregular;
    }

    /** A lemmatizer for a model with these scripts. */
    static Lemmatizer load(List<String> scripts, WordPiece wordPiece) {
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
        return new Lemmatizer(scripts, wordPiece, table);
    }

    /** The lemma of a word with this tag, given a score for each script. */
    String lemma(String word, String xpos, float[] scores) {
        String known = irregular.get(word.toLowerCase(Locale.ROOT) + "\t" + xpos);
        if (known != null) {
            return known;
        }
        String listed = forms.base(word, xpos);
        if (listed != null) {
            return listed;
        }
        boolean name = xpos.startsWith("NNP");
        int best = best(word, name, scores, Float.NEGATIVE_INFINITY, false);
        if (best < 0) {
            return word.toLowerCase(Locale.ROOT);
        }
        String regular = scripts.get(best).startsWith("K") ? "" : regular(word, xpos, scores);
        if (!regular.isEmpty()) {
            return regular;
        }
        String lemma = LemmaScript.apply(scripts.get(best), word);
        if (!name && !wordPiece.knows(lemma)) {
            int other = best(word, false, scores, scores[best] - MARGIN, true);
            return other < 0 ? lemma : LemmaScript.apply(scripts.get(other), word);
        }
        return lemma;
    }

    /**
     * The lemma that regular spelling allows: the likeliest for the model of those in the vocabulary, or of all where
     * none is; empty where spelling says nothing.
     */
    private String regular(String word, String xpos, float[] scores) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> bases = Inflection.bases(lower, xpos);
        List<String> known = bases.stream().filter(wordPiece::knows).toList();
        String chosen = "";
        float highest = 0;
        for (String base : known.isEmpty() ? bases : known) {
            int script = scripts.indexOf(LemmaScript.of(lower, base));
            float score = script < 0 ? -1e6f : scores[script];
            if (chosen.isEmpty() || score > highest + PLAIN) {
                chosen = base;
                highest = score;
            }
        }
        return chosen;
    }

    /** The script with the highest score above {@code least} that fits, and gives a known word where that is asked. */
    private int best(String word, boolean name, float[] scores, float least, boolean asked) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean higher = scores[i] > least && (best < 0 || scores[i] > scores[best]);
            if (higher
                    && fits(scripts.get(i), word, name)
                    && (!asked || wordPiece.knows(LemmaScript.apply(scripts.get(i), word)))) {
                best = i;
            }
        }
        return best;
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
