package org.dragoman.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.resolve.Tables;

/** What words say of an agreement that fills one of their slots. Data: {@code agreement-turns.tsv}. */
final class TurnRules {

    /**
     * One line of the table.
     *
     * @param word lemma of the verb, noun or adjective
     * @param with further words that must stand by it
     * @param pos {@code v}, {@code n} or {@code j}
     * @param slots where the agreement must stand
     * @param state what becomes of it
     * @param about who keeps or breaks it: {@code s}, {@code p} or {@code -}
     * @param example a sentence that says so, or empty
     */
    record Rule(
            String word,
            List<String> with,
            String pos,
            Set<String> slots,
            String state,
            String about,
            String example) {}

    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final List<Rule> all = new ArrayList<>();

    private TurnRules() {
        for (String[] row : Tables.rows(TurnRules.class, "agreement-turns.tsv", 6)) {
            List<String> words = List.of(row[0].replace("+", "").split(" "));
            Rule rule = new Rule(
                    words.get(0),
                    words.subList(1, words.size()),
                    row[1],
                    Set.of(row[2].split(",")),
                    row[3],
                    row[4],
                    row[5]);
            byWord.computeIfAbsent(rule.pos() + rule.word(), none -> new ArrayList<>())
                    .add(rule);
            all.add(rule);
        }
        // "break down" before "break"
        byWord.values()
                .forEach(rules -> rules.sort(
                        (a, b) -> Integer.compare(b.with().size(), a.with().size())));
    }

    static TurnRules shipped() {
        return new TurnRules();
    }

    /** The lines of a word, those that ask for more words first. */
    List<Rule> of(String pos, String word) {
        return byWord.getOrDefault(pos + word, List.of());
    }

    List<Rule> all() {
        return List.copyOf(all);
    }
}
