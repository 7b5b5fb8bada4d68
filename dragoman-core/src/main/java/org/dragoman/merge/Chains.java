package org.dragoman.merge;

import java.util.List;

/** Joins the reports of one document that tell of one happening. */
final class Chains {

    /** Likeness above which reports of one document are joined: set on {@code examples/merge}, half {@code tune}. */
    private static final double THRESHOLD = -0.5;

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
        Linkage<Evidence> linkage = new Linkage<>(
                (a, b) -> score(ordered, a, b),
                (a, b) -> Contradiction.weight(List.of(new Chain(a)), List.of(new Chain(b))),
                0,
                THRESHOLD);
        return linkage.group(ordered).stream().map(Chain::new).toList();
    }

    private double score(List<Evidence> document, Evidence a, Evidence b) {
        return Math.max(-MOST, Math.min(MOST, weights.within(comparer.within(document, a, b))));
    }
}
