package org.dragoman.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.merge.Logistic.Example;

/** Learns the weights of {@link Feature}s from reports of which it is known what happening each tells. */
public final class Learner {

    private static final double PENALTY = 2;

    /**
     * A report with the happening that it tells.
     *
     * @param evidence the report
     * @param happening name of the happening
     */
    public record Labelled(Evidence evidence, String happening) {}

    private Learner() {}

    /** The forms under which the table of term counts knows a word: its stem, and what it is as a name. */
    public static Set<String> stems(String word) {
        return Set.of(Stems.of(word), Stems.name(word));
    }

    /** Lines of the table of weights: feature, weight within a document, weight across documents. */
    public static List<String> table(List<Labelled> reports) {
        Weights weights = learn(reports, TermWeights.shipped());
        List<String> lines = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f",
                    feature.key(),
                    weights.within().get(feature),
                    weights.across().get(feature)));
        }
        return lines;
    }

    static Weights learn(List<Labelled> reports, TermWeights terms) {
        Comparer comparer = new Comparer(terms);
        Map<Feature, Double> within = weights(Logistic.learn(within(reports, comparer), PENALTY));
        Weights half = new Weights(within, Map.of());
        Map<Feature, Double> across = weights(Logistic.learn(across(reports, comparer, half), PENALTY));
        return new Weights(within, across);
    }

    private static Map<Feature, Double> weights(double[] learned) {
        Map<Feature, Double> weights = new HashMap<>();
        for (Feature feature : Feature.values()) {
            weights.put(feature, learned[feature.ordinal()]);
        }
        return weights;
    }

    /** Every two reports of one document. */
    private static List<Example> within(List<Labelled> reports, Comparer comparer) {
        List<Example> examples = new ArrayList<>();
        for (List<Labelled> document : byDocument(reports).values()) {
            List<Evidence> all = document.stream()
                    .map(Labelled::evidence)
                    .sorted(Evidence.ORDER)
                    .toList();
            List<Chain> single = document.stream()
                    .map(labelled -> new Chain(List.of(labelled.evidence)))
                    .toList();
            for (int i = 0; i < document.size(); i++) {
                for (int j = i + 1; j < document.size(); j++) {
                    Features features = comparer.within(all, single.get(i), single.get(j));
                    boolean one = document.get(i).happening.equals(document.get(j).happening);
                    examples.add(new Example(features.values(), one, 1));
                }
            }
        }
        return examples;
    }

    /** Every two chains of two documents that are worth comparing. */
    private static List<Example> across(List<Labelled> reports, Comparer comparer, Weights within) {
        Map<Evidence, String> happenings = new HashMap<>();
        reports.forEach(labelled -> happenings.put(labelled.evidence, labelled.happening));
        Chains reader = new Chains(comparer, within);
        List<Chain> chains = new ArrayList<>();
        byDocument(reports)
                .values()
                .forEach(document -> chains.addAll(
                        reader.of(document.stream().map(Labelled::evidence).toList())));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            for (int j = i + 1; j < chains.size(); j++) {
                Chain a = chains.get(i);
                Chain b = chains.get(j);
                if (!a.document().equals(b.document())
                        && !Collections.disjoint(a.blocks(), b.blocks())
                        && ComparedTypes.kin(a, b)) {
                    examples.add(new Example(comparer.compare(a, b).values(), share(a, b, happenings) >= 0.5, 1));
                }
            }
        }
        return examples;
    }

    /** Share of the pairs of reports, one of each chain, that tell of one happening. */
    private static double share(Chain a, Chain b, Map<Evidence, String> happenings) {
        double same = 0;
        for (Evidence one : a.reports()) {
            for (Evidence other : b.reports()) {
                same += happenings.get(one).equals(happenings.get(other)) ? 1 : 0;
            }
        }
        return same / (a.reports().size() * b.reports().size());
    }

    private static Map<String, List<Labelled>> byDocument(List<Labelled> reports) {
        Map<String, List<Labelled>> documents = new TreeMap<>();
        for (Labelled labelled : reports) {
            documents
                    .computeIfAbsent(labelled.evidence.document(), id -> new ArrayList<>())
                    .add(labelled);
        }
        return documents;
    }
}
