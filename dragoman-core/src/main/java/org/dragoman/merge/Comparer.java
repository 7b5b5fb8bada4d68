package org.dragoman.merge;

import java.util.List;

/** Puts together all that speaks for and against two chains telling of one happening. */
final class Comparer {

    private final ComparedWords words;
    private final ComparedKinds kinds;

    Comparer(TermWeights weights) {
        this.words = new ComparedWords(weights);
        this.kinds = new ComparedKinds(weights);
    }

    Features compare(Chain a, Chain b) {
        Features out = new Features();
        out.put(Feature.BIAS);
        ComparedTypes.compare(a, b, out);
        kinds.compare(a, b, out);
        ComparedActors.compare(a, b, out);
        ComparedTimes.compare(a, b, out);
        ComparedPlaces.compare(a, b, out);
        words.compare(a, b, out);
        Together.compare(a, b, out);
        return out;
    }

    /**
     * Compares two reports of one document.
     *
     * @param document all its reports, in order
     */
    Features within(List<Evidence> document, Evidence a, Evidence b) {
        return within(document, new Chain(List.of(a)), new Chain(List.of(b)));
    }

    /** The same for chains of one report each. */
    Features within(List<Evidence> document, Chain a, Chain b) {
        Features out = compare(a, b);
        boolean inOrder = Evidence.ORDER.compare(a.first(), b.first()) <= 0;
        Discourse.compare(document, inOrder ? a.first() : b.first(), inOrder ? b.first() : a.first(), out);
        return out;
    }
}
