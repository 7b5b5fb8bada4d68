package org.dragoman.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.merge.Join.Reason;

/** Says why reports were joined: for each, the report before it that it is most like, and each feature's part in that. */
final class Explainer {

    private static final double WORTH_TELLING = 0.05;

    private final Comparer comparer;
    private final Weights weights;

    Explainer(Comparer comparer, Weights weights) {
        this.comparer = comparer;
        this.weights = weights;
    }

    private record Piece(Evidence evidence, Chain chain) {}

    /** One join for each report but the first. */
    List<Join> joins(List<Chain> group) {
        List<Piece> pieces = new ArrayList<>();
        group.forEach(chain -> chain.reports().forEach(evidence -> pieces.add(new Piece(evidence, chain))));
        pieces.sort(Comparator.comparing(Piece::evidence, Evidence.ORDER));
        List<Join> joins = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            Join best = null;
            for (int j = 0; j < i; j++) {
                Join join = join(i, pieces.get(i), j, pieces.get(j));
                best = best == null || join.likeness() > best.likeness() ? join : best;
            }
            joins.add(best);
        }
        return joins;
    }

    private Join join(int report, Piece piece, int to, Piece other) {
        boolean within = piece.chain == other.chain;
        Features features = within
                ? comparer.within(piece.chain.reports(), other.evidence, piece.evidence)
                : comparer.compare(other.chain, piece.chain);
        double sum = 0;
        List<Reason> reasons = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            double weight =
                    features.get(feature) * (within ? weights.within() : weights.across()).getOrDefault(feature, 0.0);
            sum += weight;
            if (Math.abs(weight) >= WORTH_TELLING) {
                reasons.add(new Reason(feature.words(), weight));
            }
        }
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        return new Join(report, to, sum, reasons);
    }
}
