package org.dragoman.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;

/**
 * A set of words and short compounds by lemma: "strike", "air strike". Hyphens and spaces are one: "cease-fire" is "cease
 * fire".
 */
final class WordSet {

    private static final Pattern BETWEEN = Pattern.compile("[ -]+");

    private final Map<String, List<List<String>>> byHead = new HashMap<>();

    WordSet(Collection<String> words) {
        for (String word : words) {
            List<String> parts = parts(word.toLowerCase(Locale.ROOT).trim());
            byHead.computeIfAbsent(parts.get(parts.size() - 1), head -> new ArrayList<>())
                    .add(parts);
            if (word.contains("-")) {
                byHead.computeIfAbsent(parts.get(0), head -> new ArrayList<>()).add(parts);
            }
        }
    }

    private static List<String> parts(String word) {
        boolean compound = word.indexOf(' ') >= 0 || word.indexOf('-') >= 0;
        return compound ? List.of(BETWEEN.split(word)) : List.of(word);
    }

    /** Last words of all members. */
    Set<String> heads() {
        return byHead.keySet();
    }

    /** Number of words of the longest member that ends at the token, 0 when none does. */
    int match(Sentence sentence, int token) {
        List<List<String>> candidates = byHead.get(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
        if (candidates == null && sentence.token(token).xpos().equals("VBG")) {
            candidates = byHead.get(sentence.token(token).form().toLowerCase(Locale.ROOT));
        }
        if (candidates == null) {
            return 0;
        }
        int longest = 0;
        for (List<String> words : candidates) {
            boolean here = endsAt(words, sentence, token) || beginsAt(words, sentence, token);
            if (words.size() > longest && here) {
                longest = words.size();
            }
        }
        return longest;
    }

    /** "sit-in", whose head the parser takes to be "sit". */
    private static boolean beginsAt(List<String> words, Sentence sentence, int token) {
        int at = token;
        for (int i = 0; i < words.size(); i++, at++) {
            while (i > 0 && at < sentence.size() && sentence.token(at).form().equals("-")) {
                at++;
            }
            if (at >= sentence.size() || !says(sentence.token(at), words.get(i))) {
                return false;
            }
        }
        return words.size() > 1;
    }

    private static boolean endsAt(List<String> words, Sentence sentence, int token) {
        int at = token - 1;
        for (int i = words.size() - 2; i >= 0; i--, at--) {
            while (at >= 0 && sentence.token(at).form().equals("-")) {
                at--;
            }
            if (at < 0 || !says(sentence.token(at), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word);
    }
}
