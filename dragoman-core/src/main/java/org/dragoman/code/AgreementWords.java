package org.dragoman.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The nouns that stand for agreements, and what words before them make of them. Data: {@code agreement-nouns.tsv}, {@code
 * agreement-kinds.tsv}.
 */
final class AgreementWords {

    /**
     * A noun that may stand for an agreement.
     *
     * @param words in the order in which they stand
     * @param kind what kind of agreement it is
     * @param when {@code any}, {@code name}, {@code signed}, {@code known}, {@code arms} or {@code peace}
     */
    record Noun(List<String> words, String kind, String when) {}

    /** Participles that say whose work an agreement is: "Saudi-brokered". */
    static final Set<String> MADE = Set.of("brokered", "mediated", "sponsored", "backed", "led", "facilitated");

    private final Map<String, List<Noun>> byHead = new HashMap<>();
    private final Map<String, String> kinds;

    private AgreementWords() {
        for (String[] row : Tables.rows(AgreementWords.class, "agreement-nouns.tsv", 3)) {
            List<String> words = List.of(row[0].split("[ -]"));
            // "cessation of hostilities" is headed by its first word, "cease-fire" by its last
            String head = words.contains("of") ? words.get(0) : words.get(words.size() - 1);
            byHead.computeIfAbsent(head, none -> new ArrayList<>()).add(new Noun(words, row[1], row[2]));
        }
        kinds = Tables.rows(AgreementWords.class, "agreement-kinds.tsv", 2).stream()
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    static AgreementWords shipped() {
        return new AgreementWords();
    }

    /** The noun of which the token is the head, or null. */
    @Nullable
    Noun at(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (word.isVerb() || !word.isNominal() && !word.upos().equals("X")) {
            return null;
        }
        for (Noun noun : byHead.getOrDefault(lemma(word), List.of())) {
            int from = noun.words().contains("of") ? token : token - between(noun);
            if (says(sentence, from, noun.words())) {
                return noun;
            }
        }
        return null;
    }

    /** Tokens that a hyphenated noun takes before its last word: the word and the hyphen. */
    private static int between(Noun noun) {
        return noun.words().size() == 1 ? 0 : 2 * (noun.words().size() - 1);
    }

    private static boolean says(Sentence sentence, int from, List<String> words) {
        int at = from;
        for (int i = 0; i < words.size(); i++, at++) {
            while (i > 0
                    && at >= 0
                    && at < sentence.size()
                    && sentence.token(at).form().equals("-")) {
                at++;
            }
            boolean same = at >= 0
                    && at < sentence.size()
                    && (lemma(sentence.token(at)).equals(words.get(i))
                            || sentence.token(at).form().equalsIgnoreCase(words.get(i)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** What the words before a noun of {@code kind} make of it. */
    String kind(Noun noun, Sentence sentence, Set<Integer> before) {
        String found = null;
        for (int at : before) {
            Token word = sentence.token(at);
            String byForm = kinds.get(word.form().toLowerCase(Locale.ROOT));
            String kind = byForm != null ? byForm : kinds.get(lemma(word));
            found = kind != null ? kind : found;
        }
        boolean fixed = noun.kind().equals("ceasefire")
                || noun.kind().equals("peace plan")
                || noun.kind().equals("arms sale");
        return found == null || fixed ? noun.kind() : found;
    }

    /** The lemma in lower case, of "Accords" too. */
    static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean plural = token.xpos().equals("NNPS") && lemma.endsWith("s") && lemma.length() > 3;
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
