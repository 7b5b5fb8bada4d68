package org.dragoman.merge;

import java.util.List;

/** Puts together all that speaks for and against two chains telling of one happening. */
final class Comparer {

    private final ComparedWords words;

    Comparer(TermWeights weights) {
        this.words = new ComparedWords(weights);
    }

    Features compare(Chain a, Chain b) {
        Features out = new Features();
        out.put(Feature.BIAS);
        ComparedTypes.compare(a, b, out);
        ComparedActors.compare(a, b, out);
        ComparedTimes.compare(a, b, out);
        ComparedPlaces.compare(a, b, out);
        words.compare(a, b, out);
        return out;
    }

    /**
     * Compares two reports of one document.
     *
     * @param document all its reports, in order
     */
    Features within(List<Evidence> document, Evidence a, Evidence b) {
        Features out = compare(new Chain(List.of(a)), new Chain(List.of(b)));
        boolean inOrder = Evidence.ORDER.compare(a, b) <= 0;
        Discourse.compare(document, inOrder ? a : b, inOrder ? b : a, out);
        return out;
    }
}
