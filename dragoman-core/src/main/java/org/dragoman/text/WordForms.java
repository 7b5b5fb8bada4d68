package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms of regular and irregular English verbs and nouns, by undoing their endings and asking a word list: the
 * way of WordNet's Morphy. Of two possible forms ("singing": sing, singe) the commoner one is taken.
 */
final class WordForms {

    private final Map<String, Integer> verbs = new HashMap<>(16_384);
    private final Map<String, Integer> nouns = new HashMap<>(131_072);
    private final Map<String, String> irregular = new HashMap<>(8_192);

    private WordForms() {}

    static WordForms shipped() {
        WordForms forms = new WordForms();
        for (String[] row : rows("words.tsv")) {
            (row[1].equals("v") ? forms.verbs : forms.nouns).put(row[0], Integer.valueOf(row[2]));
        }
        for (String[] row : rows("irregular-forms.tsv")) {
            forms.irregular.putIfAbsent(row[1] + row[0], row[2]);
        }
        return forms;
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = WordForms.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("DRG-0206: " + file + " is missing; remedy: rebuild dragoman-core");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dictionary form of a verb or common noun with this tag, or null when the list does not know it. */
    @Nullable
    String base(String word, String xpos) {
        String form = word.toLowerCase(Locale.ROOT);
        return switch (xpos) {
            case "VBD", "VBN" -> verb(form, "ed", "d");
            case "VBG" -> verb(form, "ing", "");
            case "VBZ" -> verb(form, "s", "");
            case "VB", "VBP" -> verbs.containsKey(form) ? form : null;
            case "NNS" -> noun(form);
            case "NN" -> nouns.containsKey(form) ? form : null;
            default -> null;
        };
    }

    private @Nullable String verb(String form, String ending, String shortEnding) {
        String known = irregular.get("v" + form);
        if (known != null) {
            return known;
        }
        List<String> candidates = new ArrayList<>();
        if (form.endsWith(ending)) {
            String stem = form.substring(0, form.length() - ending.length());
            candidates.add(stem);
            candidates.add(stem + "e");
            if (stem.endsWith("i")) {
                candidates.add(stem.substring(0, stem.length() - 1) + "y");
            }
            int last = stem.length() - 1;
            if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
                candidates.add(stem.substring(0, last));
            }
        }
        if (ending.equals("s")) {
            plural(form, candidates);
        } else if (!shortEnding.isEmpty() && form.endsWith(shortEnding)) {
            candidates.add(form.substring(0, form.length() - shortEnding.length()));
        }
        return commonest(candidates, verbs);
    }

    private @Nullable String noun(String form) {
        String known = irregular.get("n" + form);
        if (known != null) {
            return known;
        }
        List<String> candidates = new ArrayList<>();
        plural(form, candidates);
        if (form.endsWith("men")) {
            candidates.add(form.substring(0, form.length() - 3) + "man");
        }
        String listed = commonest(candidates, nouns);
        return listed == null ? regularSingular(form) : listed;
    }

    /** New words ("airstrikes") are regular. */
    private static @Nullable String regularSingular(String form) {
        if (form.matches(".{3,}(s|x|z|ch|sh)es")) {
            return form.substring(0, form.length() - 2);
        }
        return form.matches("\\p{L}{3,}[^s]s") ? form.substring(0, form.length() - 1) : null;
    }

    private static void plural(String form, List<String> candidates) {
        if (form.endsWith("ies")) {
            candidates.add(form.substring(0, form.length() - 3) + "y");
        }
        if (form.endsWith("es")) {
            candidates.add(form.substring(0, form.length() - 2));
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            candidates.add(form.substring(0, form.length() - 1));
        }
    }

    private static @Nullable String commonest(List<String> candidates, Map<String, Integer> words) {
        String best = null;
        int count = -1;
        for (String candidate : candidates) {
            Integer uses = words.get(candidate);
            if (uses != null && uses > count) {
                best = candidate;
                count = uses;
            }
        }
        return best;
    }
}
