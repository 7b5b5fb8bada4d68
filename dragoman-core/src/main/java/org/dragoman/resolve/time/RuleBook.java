package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of {@code rules.tsv}, all patterns of a group merged into one prefix tree, so that a position of the text
 * is compared with all rules at once and a word that begins none costs one look-up.
 */
final class RuleBook {

    /** A node of the tree of patterns. */
    static final class Node {
        final Map<Pattern.Item, Node> named = new LinkedHashMap<>();
        final Map<String, Map<Pattern.Item, Node>> words = new HashMap<>();
        final List<Rule> accepts = new ArrayList<>(1);

        private Node next(Pattern.Item item) {
            Map<Pattern.Item, Node> edges =
                    item.named() ? named : words.computeIfAbsent(item.key(), key -> new HashMap<>());
            return edges.computeIfAbsent(item, key -> new Node());
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Node> roots = new LinkedHashMap<>();
    private final Map<String, Set<String>> first = new HashMap<>();
    private final Set<String> anyFirst = new HashSet<>();

    RuleBook() {
        for (String[] row : Table.read("rules.tsv", 7)) {
            Set<String> guards = row[4].isBlank() ? Set.of() : Set.of(row[4].split(","));
            List<String> expected = List.of(row[6].split(" \\| "));
            add(new Rule(row[0], row[1], row[2], Meaning.parse(row[3]), guards, row[5], expected, rules.size()));
        }
        roots.keySet().forEach(group -> first.put(group, first(group, new HashSet<>())));
        first.values().forEach(anyFirst::addAll);
    }

    private void add(Rule rule) {
        rules.add(rule);
        Node root = roots.computeIfAbsent(rule.group(), key -> new Node());
        for (List<Pattern.Item> sequence : Pattern.expand(rule.pattern())) {
            Node node = root;
            for (Pattern.Item item : sequence) {
                node = node.next(item);
            }
            node.accepts.add(rule);
        }
    }

    private Set<String> first(String group, Set<String> seen) {
        Set<String> keys = new HashSet<>();
        if (!seen.add(group)) {
            return keys;
        }
        Node root = roots.get(group);
        keys.addAll(root.words.keySet());
        for (Pattern.Item item : root.named.keySet()) {
            if (isGroup(item.key())) {
                keys.addAll(first(item.key(), seen));
            } else {
                keys.add(item.key());
            }
        }
        return keys;
    }

    List<Rule> rules() {
        return rules;
    }

    Set<String> groups() {
        return roots.keySet();
    }

    boolean isGroup(String key) {
        return roots.containsKey(key);
    }

    Node root(String group) {
        return roots.get(group);
    }

    /** Whether an expression of the group can begin with this word or one of its readings. */
    boolean canBegin(String group, String word, List<Lexeme> lexemes) {
        return canBegin(first.get(group), word, lexemes);
    }

    /** Whether an expression of any group can begin so. */
    boolean canBegin(String word, List<Lexeme> lexemes) {
        return canBegin(anyFirst, word, lexemes);
    }

    private static boolean canBegin(Set<String> keys, String word, List<Lexeme> lexemes) {
        if (keys.contains(word)) {
            return true;
        }
        for (Lexeme lexeme : lexemes) {
            if (keys.contains(lexeme.kind())) {
                return true;
            }
        }
        return false;
    }
}
