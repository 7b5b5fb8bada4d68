package org.dragoman.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Event;

/**
 * Merging in steps, for who keeps reports in a store rather than in memory. Made of the same parts as {@link EventMerger}, it
 * gives the same events: the reports of a document make chains; chains that meet, directly or by way of others, make a part; a
 * part's events depend on its own chains alone.
 *
 * <p>Safe for use by many threads.
 */
public final class ChainMerger {

    /** Reports of one document that tell of one happening, as {@link #chains} found them. Immutable. */
    public static final class Member {

        private static final Comparator<Member> ORDER =
                Comparator.comparing(member -> member.chain.first(), Evidence.ORDER);

        private final Chain chain;

        /** @param chain one of those that {@link ChainMerger#chains} gave, or one read back */
        public Member(List<Evidence> chain) {
            this(new Chain(chain));
        }

        private Member(Chain chain) {
            this.chain = chain;
        }

        /** Names of the blocks it stands in: only chains that share one can meet. */
        public Set<String> blocks() {
            return chain.blocks();
        }

        /** Its reports, in order. */
        public List<Evidence> reports() {
            return chain.reports();
        }
    }

    private final Chains chains;
    private final Happenings happenings;

    private ChainMerger(Comparer comparer, Weights weights) {
        this.chains = new Chains(comparer, weights);
        this.happenings = new Happenings(comparer, weights, new PairScores());
    }

    /** A merger with the weights that are shipped. */
    public static ChainMerger shipped() {
        return new ChainMerger(new Comparer(TermWeights.shipped()), Weights.shipped());
    }

    /** The chains of one document's reports, by their first reports. */
    public List<Member> chains(List<Evidence> document) {
        return chains.of(document).stream().map(Member::new).toList();
    }

    /** Whether two chains of different documents belong to one part. */
    public boolean meet(Member a, Member b) {
        boolean inOrder = Member.ORDER.compare(a, b) <= 0;
        return happenings.edge(inOrder ? a.chain : b.chain, inOrder ? b.chain : a.chain);
    }

    /** The events of a part. */
    public List<Event> events(Collection<Member> part) {
        List<Chain> ordered =
                part.stream().sorted(Member.ORDER).map(member -> member.chain).toList();
        List<Event> events = new ArrayList<>();
        for (List<Chain> group : happenings.groups(ordered)) {
            events.add(EventBuilder.event(group.stream()
                    .flatMap(chain -> chain.reports().stream())
                    .sorted(Evidence.ORDER)
                    .toList()));
        }
        return events;
    }
}
