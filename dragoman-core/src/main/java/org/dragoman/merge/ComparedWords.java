package org.dragoman.merge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Magnitude;

/** Compares the words: sentences, names, numbers, and words that tell one happening from another of its kind. */
final class ComparedWords {

    private static final double NEAR = 1.4;
    private static final Set<String> OTHERS = Set.of("another", "separate", "other", "new", "similar", "next");

    private final TermWeights weights;

    ComparedWords(TermWeights weights) {
        this.weights = weights;
    }

    void compare(Chain a, Chain b, Features out) {
        double sentences = 0;
        for (Evidence one : a.reports()) {
            for (Evidence other : b.reports()) {
                sentences = Math.max(sentences, one.vector().similarity(other.vector()));
            }
        }
        out.put(Feature.SENTENCE_LIKENESS, sentences);
        out.put(Feature.TERMS_LIKENESS, weights.likeness(a.terms(), b.terms()));
        out.put(Feature.CLAUSE_LIKENESS, weights.likeness(a.clause(), b.clause()));
        out.put(Feature.NAMES_LIKENESS, weights.likeness(a.names(), b.names()));
        out.put(Feature.SOURCE_WORDS_LIKENESS, weights.likeness(a.sourceTerms(), b.sourceTerms()));
        out.put(Feature.TARGET_WORDS_LIKENESS, weights.likeness(a.targetTerms(), b.targetTerms()));
        if (!a.document().equals(b.document())) {
            double topic = weights.likeness(a.topic(), b.topic());
            out.put(Feature.WINDOW_LIKENESS, weights.likeness(a.window(), b.window()));
            out.put(Feature.TOPIC_LIKENESS, topic);
            out.put(Feature.TOPIC_LIKENESS_SAYING, ComparedTypes.saying(a, b) ? topic : 0);
        }
        numbers(a.magnitudes(), b.magnitudes(), out);
        ordinals(a.ordinals(), b.ordinals(), out);
    }

    private static void numbers(List<Magnitude> a, List<Magnitude> b, Features out) {
        Feature closest = null;
        for (Magnitude one : a) {
            for (Magnitude other : b) {
                if (one.what().equals(other.what())) {
                    Feature relation = relation(one, other);
                    closest = closest == null || relation.compareTo(closest) < 0 ? relation : closest;
                }
            }
        }
        if (closest != null) {
            out.put(closest);
        }
    }

    private static Feature relation(Magnitude a, Magnitude b) {
        if (a.low() <= b.high() && b.low() <= a.high()) {
            return Feature.NUMBERS_SAME;
        }
        double less = Math.min(a.high(), b.high());
        double more = Math.max(a.low(), b.low());
        return more <= NEAR * Math.max(less, 1) || more - less <= 1 ? Feature.NUMBERS_NEAR : Feature.NUMBERS_OTHER;
    }

    private static void ordinals(Set<String> a, Set<String> b, Features out) {
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        out.put(Feature.ORDINAL_OTHER, !a.isEmpty() && !b.isEmpty() && shared.isEmpty() ? 1 : 0);
        boolean oneIsNew = a.stream().anyMatch(OTHERS::contains) != b.stream().anyMatch(OTHERS::contains);
        out.put(Feature.ORDINAL_NEW, oneIsNew ? 1 : 0);
    }
}
