package org.dragoman.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins chains of different documents that tell of one happening.
 *
 * <p>Chains are compared within blocks. Those that edges above the threshold connect, directly or by way of others, make a
 * {@link Part}, and each part is grouped by itself: as no two groups can be joined whose members have no such edge, that gives
 * the same as grouping all at once, and a late report concerns its own part only.
 */
final class Happenings {

    /** Likeness above which chains are joined: set by leaving one theatre out. */
    private static final double THRESHOLD = -0.7;

    /** Share of the best pair in the likeness of two groups. */
    private static final double BEST = 0.5;

    /** One pair of chains may not outweigh many. */
    private static final double MOST = 5;

    /** Of two chains of one document it was judged already that they tell of different happenings. */
    private static final double SAME_DOCUMENT = -2;

    private static final double NOT_KIN = -4;

    private static final Comparator<Chain> ORDER = Comparator.comparing(Chain::first, Evidence.ORDER);
    private static final Comparator<Part> PARTS = Comparator.comparing(part -> part.chains.get(0), ORDER);

    private final Comparer comparer;
    private final Weights weights;
    private final @Nullable PairScores remembered;

    /**
     * Chains that edges connect.
     *
     * @param chains in order
     * @param groups the same, one group a happening
     */
    record Part(List<Chain> chains, List<List<Chain>> groups) {}

    Happenings(Comparer comparer, Weights weights) {
        this(comparer, weights, null);
    }

    /** @param remembered scores of pairs that are compared again and again, or null */
    Happenings(Comparer comparer, Weights weights, @Nullable PairScores remembered) {
        this.comparer = comparer;
        this.weights = weights;
        this.remembered = remembered;
    }

    /** All chains in parts, the parts by their first chains. */
    List<Part> of(Collection<Chain> chains) {
        List<Chain> ordered = chains.stream().sorted(ORDER).toList();
        List<Part> parts = new ArrayList<>();
        connected(ordered).forEach(part -> parts.add(new Part(part, groups(part))));
        return List.copyOf(parts);
    }

    /**
     * The parts with more chains in them.
     *
     * @param parts parts as they were
     * @param documents documents whose chains in them hold no longer
     * @param late chains that are new
     */
    List<Part> with(List<Part> parts, Set<String> documents, List<Chain> late) {
        List<Part> kept = new ArrayList<>();
        List<Chain> pool = new ArrayList<>(late);
        for (Part part : parts) {
            boolean touched = part.chains.stream()
                    .anyMatch(chain -> documents.contains(chain.document())
                            || late.stream().anyMatch(l -> edge(l, chain)));
            if (touched) {
                part.chains.stream()
                        .filter(chain -> !documents.contains(chain.document()))
                        .forEach(pool::add);
            } else {
                kept.add(part);
            }
        }
        kept.addAll(of(pool));
        kept.sort(PARTS);
        return List.copyOf(kept);
    }

    List<List<Chain>> groups(List<Chain> part) {
        return part.size() == 1
                ? List.of(part)
                : new Linkage<>(this::score, Contradiction::weight, BEST, THRESHOLD)
                        .group(part, each -> pairs(part, each));
    }

    /** Whether two chains belong to one part. */
    boolean edge(Chain a, Chain b) {
        double score = score(a, b);
        // What contradicts connects nothing: otherwise a year of like news from different days and towns would be one
        // part.
        return score > THRESHOLD && score - Contradiction.weight(List.of(a), List.of(b)) > THRESHOLD;
    }

    /** Log odds that two chains tell of one happening, bounded. */
    private double score(Chain a, Chain b) {
        if (a.document().equals(b.document())) {
            return SAME_DOCUMENT;
        }
        if (Collections.disjoint(a.blocks(), b.blocks()) || !ComparedTypes.kin(a, b)) {
            return NOT_KIN;
        }
        return remembered == null ? compared(a, b) : remembered.of(a, b, () -> compared(a, b));
    }

    private double compared(Chain a, Chain b) {
        return Math.max(-MOST, Math.min(MOST, weights.across(comparer.compare(a, b))));
    }

    /** The connected parts, by their first chains. */
    private Collection<List<Chain>> connected(List<Chain> ordered) {
        int[] root = new int[ordered.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        pairs(ordered, (i, j) -> {
            if (root(root, i) != root(root, j) && edge(ordered.get(i), ordered.get(j))) {
                int first = Math.min(root(root, i), root(root, j));
                root[Math.max(root(root, i), root(root, j))] = first;
            }
        });
        Map<Integer, List<Chain>> parts = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            parts.computeIfAbsent(root(root, i), first -> new ArrayList<>()).add(ordered.get(i));
        }
        return parts.values();
    }

    /** Pairs that share a block, each once. */
    private static void pairs(List<Chain> chains, Linkage.Pairs.Pair each) {
        Map<String, List<Integer>> blocks = blocks(chains);
        for (int i = 0; i < chains.size(); i++) {
            BitSet met = new BitSet();
            for (String block : chains.get(i).blocks()) {
                blocks.getOrDefault(block, List.of()).forEach(met::set);
            }
            for (int j = met.nextSetBit(i + 1); j >= 0; j = met.nextSetBit(j + 1)) {
                each.take(i, j);
            }
        }
    }

    private static Map<String, List<Integer>> blocks(List<Chain> chains) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < chains.size(); i++) {
            for (String block : chains.get(i).blocks()) {
                blocks.computeIfAbsent(block, name -> new ArrayList<>()).add(i);
            }
        }
        return blocks;
    }

    private static int root(int[] roots, int i) {
        int at = i;
        while (roots[at] != at) {
            at = roots[at];
        }
        return at;
    }
}
