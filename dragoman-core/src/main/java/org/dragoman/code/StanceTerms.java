package org.dragoman.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;

/** The words of {@code stances.tsv}, found where they end in a sentence. */
final class StanceTerms {

    private static final String FILE = "stances.tsv";
    private static final int COLUMNS = 7;

    /**
     * A line's example.
     *
     * @param text a sentence
     * @param expected which stances it tells, as the table's head explains
     */
    record Example(String text, String expected) {}

    /**
     * A term where it stands.
     *
     * @param first index of its first token
     * @param last index of its last token
     */
    record Found(StanceTerm term, int first, int last) {}

    private final Map<StanceTerm.Kind, Map<String, List<StanceTerm>>> byKindAndLastWord =
            new EnumMap<>(StanceTerm.Kind.class);
    private final List<Example> examples = new ArrayList<>();

    private StanceTerms(List<String[]> rows) {
        for (String[] row : rows) {
            StanceTerm.Kind kind = StanceTerm.Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
            Set<String> slots = Arrays.stream(row[2].split("\\|")).collect(Collectors.toSet());
            int sign = row[3].equals("+") ? 1 : row[3].equals("-") ? -1 : 0;
            for (String each : row[0].split("\\|")) {
                List<String> words = List.of(each.split("[ -]"));
                StanceTerm term = new StanceTerm(words, kind, slots, sign, row[4].equals("both"), row[4].equals("to"));
                byKindAndLastWord
                        .computeIfAbsent(kind, k -> new HashMap<>())
                        .computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
                        .add(term);
            }
            if (!row[5].isEmpty()) {
                examples.add(new Example(row[5], row[6]));
            }
        }
        byKindAndLastWord.values().stream()
                .flatMap(terms -> terms.values().stream())
                .forEach(terms ->
                        terms.sort((x, y) -> y.words().size() - x.words().size()));
    }

    static StanceTerms shipped() {
        return new StanceTerms(Tables.rows(StanceTerms.class, FILE, COLUMNS));
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** The terms of a kind that end at the token, the longest of each line's words first. */
    List<Found> endingAt(Sentence sentence, int token, StanceTerm.Kind kind) {
        Token word = sentence.token(token);
        Map<String, List<StanceTerm>> terms = byKindAndLastWord.getOrDefault(kind, Map.of());
        String form = word.form().toLowerCase(Locale.ROOT);
        List<StanceTerm> candidates = terms.get(word.lemma().toLowerCase(Locale.ROOT));
        if (candidates == null) {
            candidates = terms.get(form);
        }
        if (candidates == null && form.contains("-")) {
            candidates = terms.get(form.substring(form.lastIndexOf('-') + 1));
        }
        List<Found> found = new ArrayList<>();
        for (StanceTerm term : candidates == null ? List.<StanceTerm>of() : candidates) {
            int first = first(term, sentence, token);
            if (first >= 0) {
                found.add(new Found(term, first, token));
            }
        }
        return found;
    }

    /** The terms of a kind that begin a compound at the token: "pro" of "pro-Russian". */
    List<Found> beginningAt(Sentence sentence, int token, StanceTerm.Kind kind) {
        List<Found> found = new ArrayList<>();
        byKindAndLastWord.getOrDefault(kind, Map.of()).forEach((word, terms) -> {
            if (StanceCompounds.begins(sentence, token, word)) {
                terms.forEach(term -> found.add(new Found(term, token, token)));
            }
        });
        return found;
    }

    /** Index of the first token of a term that ends at a token, hyphens skipped, or -1. */
    private static int first(StanceTerm term, Sentence sentence, int token) {
        List<String> words = term.words();
        String whole = String.join("-", words);
        if (words.size() > 1 && sentence.token(token).form().equalsIgnoreCase(whole)) {
            return token;
        }
        if (!says(sentence.token(token), words.get(words.size() - 1))) {
            return -1;
        }
        int at = token;
        for (int i = words.size() - 2; i >= 0; i--) {
            at--;
            while (at >= 0 && sentence.token(at).form().equals("-")) {
                at--;
            }
            if (at < 0 || !says(sentence.token(at), words.get(i))) {
                return -1;
            }
        }
        return at;
    }

    private static boolean says(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word);
    }
}
