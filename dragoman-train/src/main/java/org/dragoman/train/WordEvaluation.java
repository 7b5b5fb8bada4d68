package org.dragoman.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.Span;
import org.dragoman.text.WordTokenizer;

/** How well the tokenizer finds the words of a treebank in its sentences as written. */
final class WordEvaluation {

    private final WordTokenizer tokenizer = WordTokenizer.english();
    private final FScore score = new FScore();
    private final Map<String, Integer> errors = new TreeMap<>();

    /** The score; the commonest errors are told on standard error when {@code tell} is set. */
    String words(List<Example> examples, boolean tell) {
        for (Example example : examples) {
            List<Span> gold = locate(example);
            if (gold.size() == example.size()) {
                List<Span> found = tokenizer.split(example.text());
                score.add(new HashSet<>(found), new HashSet<>(gold));
                note(example.text(), found, gold);
            }
        }
        if (tell) {
            errors.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(60)
                    .forEach(e -> System.err.println(e.getValue() + "\t" + e.getKey()));
        }
        return score.toString();
    }

    private static List<Span> locate(Example example) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String word : example.words()) {
            int start = example.text().indexOf(word, at);
            if (start < 0 || !example.text().substring(at, start).isBlank()) {
                break;
            }
            at = start + word.length();
            spans.add(new Span(start, at));
        }
        return spans;
    }

    private void note(String text, List<Span> found, List<Span> gold) {
        Set<Span> known = new HashSet<>(found);
        for (Span span : gold) {
            if (!known.contains(span)) {
                StringBuilder mine = new StringBuilder();
                found.stream()
                        .filter(f -> f.overlaps(span))
                        .forEach(f -> mine.append(f.in(text)).append(' '));
                errors.merge(span.in(text) + " <- " + mine, 1, Integer::sum);
            }
        }
    }
}
