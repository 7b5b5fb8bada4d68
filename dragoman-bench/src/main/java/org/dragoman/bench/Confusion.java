package org.dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.dragoman.measure.Bootstrap;
import org.dragoman.measure.Interval;

/** Counts of gold label against given label, and what follows from them. */
public final class Confusion {

    private record Case(String gold, String given) {}

    private final List<Case> cases = new ArrayList<>();
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** Counts one case; a case that got no label is given as {@code "-"}. */
    public void add(String gold, String given) {
        cases.add(new Case(gold, given));
        counts.computeIfAbsent(gold, g -> new TreeMap<>()).merge(given, 1, Integer::sum);
    }

    /** A figure of all cases, with its 95 % interval. */
    public Interval interval(ToDoubleFunction<Confusion> figure) {
        return Bootstrap.of(cases, draw -> {
            Confusion drawn = new Confusion();
            draw.forEach(each -> drawn.add(each.gold, each.given));
            return figure.applyAsDouble(drawn);
        });
    }

    private int count(String gold, String given) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(given, 0);
    }

    private int golds(String label) {
        return counts.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(i -> i)
                .sum();
    }

    private int givens(String label) {
        return counts.values().stream()
                .mapToInt(row -> row.getOrDefault(label, 0))
                .sum();
    }

    /** Share of cases whose given label is the gold one. */
    public double accuracy() {
        int right = 0;
        int all = 0;
        for (String gold : counts.keySet()) {
            right += count(gold, gold);
            all += golds(gold);
        }
        return all == 0 ? 0 : (double) right / all;
    }

    public double f1(String label) {
        int right = count(label, label);
        int sum = golds(label) + givens(label);
        return sum == 0 ? 0 : 2.0 * right / sum;
    }

    /** Mean F1 over the gold labels. */
    public double macroF1() {
        return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    /** A table: label, gold count, precision, recall, F1, and the commonest wrong answers. */
    public String table() {
        StringBuilder out = new StringBuilder(
                String.format("%-12s %5s %6s %6s %6s  %s%n", "label", "gold", "prec", "rec", "F1", "given instead"));
        Set<String> labels = new TreeSet<>(counts.keySet());
        for (String label : labels) {
            int right = count(label, label);
            int given = givens(label);
            out.append(String.format(
                    "%-12s %5d %6.3f %6.3f %6.3f  %s%n",
                    label,
                    golds(label),
                    given == 0 ? 0 : (double) right / given,
                    golds(label) == 0 ? 0 : (double) right / golds(label),
                    f1(label),
                    wrong(label)));
        }
        return out.toString();
    }

    private String wrong(String label) {
        StringBuilder out = new StringBuilder();
        counts.getOrDefault(label, Map.of()).entrySet().stream()
                .filter(e -> !e.getKey().equals(label))
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(6)
                .forEach(e ->
                        out.append(e.getKey()).append(' ').append(e.getValue()).append("  "));
        return out.toString();
    }
}
