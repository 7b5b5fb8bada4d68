package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Known phrases by their folded words; finds all that begin at a word in one walk. */
final class PhraseTrie {

    /**
     * A known phrase found in a text.
     *
     * @param end index after its last word
     * @param lexemes what it may be
     * @param plural whether the last word stands in the plural of the table's form
     */
    record Match(int end, List<Lexeme> lexemes, boolean plural) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private List<Lexeme> lexemes = List.of();

        private void add(Lexeme lexeme) {
            if (lexemes.isEmpty()) {
                lexemes = new ArrayList<>(1);
            }
            lexemes.add(lexeme);
        }
    }

    private final Node root = new Node();
    private final UnaryOperator<String> keys;

    /** Words are found by their folded form. */
    PhraseTrie() {
        this(UnaryOperator.identity());
    }

    /** Words are found by what {@code keys} makes of their folded form. */
    PhraseTrie(UnaryOperator<String> keys) {
        this.keys = keys;
    }

    void add(Lexeme lexeme) {
        Node node = root;
        boolean any = false;
        for (Word word : Word.of(lexeme.form())) {
            if (word.isPunctuation()) {
                continue;
            }
            node = node.next.computeIfAbsent(keys.apply(word.key()), key -> new Node());
            any = true;
        }
        if (any) {
            node.add(lexeme);
        }
    }

    /** All known phrases that begin at {@code from}, the shortest first. */
    List<Match> at(List<Word> words, int from) {
        List<Match> matches = new ArrayList<>(2);
        Node node = root;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            String key = keys.apply(word.key());
            addPlural(matches, node, key, i + 1);
            node = step(node, key);
            if (node == null) {
                break;
            }
            if (!node.lexemes.isEmpty()) {
                matches.add(new Match(i + 1, node.lexemes, false));
            }
        }
        return matches;
    }

    private static @Nullable Node step(Node node, String key) {
        Node next = node.next.get(key);
        return next != null ? next : node.next.get(Folding.singular(key));
    }

    private static void addPlural(List<Match> matches, Node node, String key, int end) {
        String singular = Folding.singular(key);
        if (singular.equals(key)) {
            return;
        }
        Node next = node.next.get(singular);
        if (next != null && !next.lexemes.isEmpty()) {
            matches.add(new Match(end, next.lexemes, true));
        }
    }
}
