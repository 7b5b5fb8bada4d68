package org.dragoman.merge;

import java.util.List;

/** Joins the reports of one document that tell of one happening. */
final class Chains {

    /** Likeness above which reports of one document are joined: set by leaving one theatre out. */
    private static final double THRESHOLD = 0;

    /** One pair of reports may not outweigh many. */
    private static final double MOST = 5;

    private final Comparer comparer;
    private final Weights weights;

    Chains(Comparer comparer, Weights weights) {
        this.comparer = comparer;
        this.weights = weights;
    }

    /** The chains of one document's reports, by their first reports. */
    List<Chain> of(List<Evidence> document) {
        List<Evidence> ordered = document.stream().sorted(Evidence.ORDER).toList();
        List<Chain> single =
                ordered.stream().map(evidence -> new Chain(List.of(evidence))).toList();
        Linkage<Chain> linkage = new Linkage<>(
                (a, b) -> score(ordered, a, b),
                (a, b) -> Contradiction.weight(List.of(joined(a)), List.of(joined(b))),
                0,
                THRESHOLD);
        return linkage.group(single).stream().map(Chains::joined).toList();
    }

    private static Chain joined(List<Chain> chains) {
        return chains.size() == 1
                ? chains.get(0)
                : new Chain(chains.stream()
                        .flatMap(chain -> chain.reports().stream())
                        .toList());
    }

    private double score(List<Evidence> document, Chain a, Chain b) {
        return Math.max(-MOST, Math.min(MOST, weights.within(comparer.within(document, a, b))));
    }
}
