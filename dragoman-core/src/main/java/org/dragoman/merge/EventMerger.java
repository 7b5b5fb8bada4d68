package org.dragoman.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges reports of one happening into one event, within a document and across documents. What comes out depends on the
 * reports alone, not on the order in which they come, and not on whether they come at once or one after the other.
 *
 * <pre>{@code
 * EventMerger merger = EventMerger.shipped();
 * Merged merged = merger.merge(new EvidenceReader(reading).of(reports));
 * merged = merger.add(merged, late);
 * List<Event> events = merged.events();
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class EventMerger {

    private final Comparer comparer;
    private final Weights weights;
    private final Chains chains;
    private final Happenings happenings;

    private EventMerger(Comparer comparer, Weights weights) {
        this.comparer = comparer;
        this.weights = weights;
        this.chains = new Chains(comparer, weights);
        this.happenings = new Happenings(comparer, weights);
    }

    /** A merger with the weights that are shipped. */
    public static EventMerger shipped() {
        return new EventMerger(new Comparer(TermWeights.shipped()), Weights.shipped());
    }

    /** All reports as events. A report that is given twice counts once. */
    public Merged merge(Collection<Evidence> reports) {
        List<Chain> all = new ArrayList<>();
        byDocument(reports).values().forEach(document -> all.addAll(chains.of(document)));
        return new Merged(happenings.of(all), comparer, weights);
    }

    /**
     * The same as if {@code late} had been there from the start. Only what the late reports may belong to is grouped anew.
     *
     * @param late reports of new documents, or more reports of known ones
     */
    public Merged add(Merged merged, Collection<Evidence> late) {
        Set<String> documents = byDocument(late).keySet();
        List<Evidence> affected = new ArrayList<>(late);
        for (Chain chain : merged.chains()) {
            if (documents.contains(chain.document())) {
                affected.addAll(chain.reports());
            }
        }
        List<Chain> fresh = new ArrayList<>();
        byDocument(affected).values().forEach(document -> fresh.addAll(chains.of(document)));
        return new Merged(happenings.with(merged.parts(), documents, fresh), comparer, weights);
    }

    private static Map<String, List<Evidence>> byDocument(Collection<Evidence> reports) {
        Map<String, List<Evidence>> documents = new TreeMap<>();
        for (Evidence evidence : new HashSet<>(reports)) {
            documents
                    .computeIfAbsent(evidence.document(), id -> new ArrayList<>())
                    .add(evidence);
        }
        return documents;
    }
}
