package org.dragoman.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Groups items step by step: again and again the two groups that are most alike are joined, as long as their likeness is above
 * a threshold. Two groups are as alike as their members are on average and at best, half of each by default, less what
 * contradicts. Of equals those that stand first are joined first, so that items which come in one order always give the same
 * groups.
 *
 * @param score how much speaks for two items belonging together, below 0 when more speaks against it; symmetric
 * @param contradiction what is taken off the likeness of two groups, 0 or more
 * @param best share of the best pair in the likeness of two groups, 0 to 1; the average has the rest
 * @param threshold likeness above which groups are joined
 */
record Linkage<T>(
        ToDoubleBiFunction<T, T> score,
        ToDoubleBiFunction<List<T>, List<T>> contradiction,
        double best,
        double threshold) {

    /** Pairs of items, by their places; each pair once, the lesser place first. */
    interface Pairs {

        /** Passes on each pair. */
        void forEach(Pair each);

        /** Takes a pair. */
        interface Pair {
            void take(int i, int j);
        }
    }

    /** Groups {@code items}, which come in an order that does not depend on how they arrived. */
    List<List<T>> group(List<T> items) {
        return group(items, each -> {
            for (int i = 0; i < items.size(); i++) {
                for (int j = i + 1; j < items.size(); j++) {
                    each.take(i, j);
                }
            }
        });
    }

    /**
     * The same, where most pairs need not be looked at.
     *
     * @param pairs all whose score may be above the threshold
     */
    List<List<T>> group(List<T> items, Pairs pairs) {
        State state = new State(items, pairs);
        while (state.joinBest()) {}
        state.groups.removeIf(List::isEmpty);
        return state.groups;
    }

    /** Two groups of which at least one pair is above the threshold: only such can be joined, now or later. */
    private record Link(double sum, double top) {}

    /** Two groups that may be joined, the most alike first. */
    private record Candidate(double likeness, int into, int from, Link link) {

        static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::into)
                .thenComparingInt(Candidate::from);
    }

    private final class State {

        private final List<List<T>> groups = new ArrayList<>();
        private final List<Map<Integer, Link>> links = new ArrayList<>();
        private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(Candidate.ORDER);

        State(List<T> items, Pairs pairs) {
            for (T item : items) {
                groups.add(new ArrayList<>(List.of(item)));
                links.add(new TreeMap<>());
            }
            pairs.forEach((i, j) -> {
                double pair = score.applyAsDouble(items.get(i), items.get(j));
                if (pair > threshold) {
                    link(i, j, new Link(pair, pair));
                }
            });
        }

        private void link(int i, int j, Link link) {
            links.get(i).put(j, link);
            links.get(j).put(i, link);
            double likeness = likeness(groups.get(i), groups.get(j), link);
            if (likeness > threshold) {
                candidates.add(new Candidate(likeness, Math.min(i, j), Math.max(i, j), link));
            }
        }

        private double likeness(List<T> a, List<T> b, Link link) {
            double alike = best * link.top + (1 - best) * link.sum / (a.size() * b.size());
            // Contradictions cost time and cannot make a pair fit that does not.
            return alike > threshold ? alike - contradiction.applyAsDouble(a, b) : alike;
        }

        /** Joins the two groups that are most alike, or returns false when none are alike enough. */
        boolean joinBest() {
            for (Candidate next = candidates.poll(); next != null; next = candidates.poll()) {
                // One that was linked anew since stands in the queue again.
                if (links.get(next.into).get(next.from) == next.link) {
                    join(next.into, next.from);
                    return true;
                }
            }
            return false;
        }

        private void join(int into, int from) {
            Map<Integer, Link> one = links.get(into);
            Map<Integer, Link> other = links.get(from);
            one.remove(from);
            other.remove(into);
            Map<Integer, Link> joined = new TreeMap<>(one);
            joined.putAll(other);
            for (int neighbour : List.copyOf(joined.keySet())) {
                Link a = linked(one, into, neighbour);
                Link b = linked(other, from, neighbour);
                joined.put(neighbour, new Link(a.sum + b.sum, Math.max(a.top, b.top)));
                links.get(neighbour).remove(from);
            }
            groups.get(into).addAll(groups.get(from));
            groups.get(from).clear();
            other.clear();
            joined.forEach((neighbour, link) -> link(into, neighbour, link));
        }

        /** The link, or what it would be were there a pair above the threshold. */
        private Link linked(Map<Integer, Link> there, int group, int neighbour) {
            Link link = there.get(neighbour);
            if (link != null) {
                return link;
            }
            double sum = 0;
            for (T a : groups.get(Math.min(group, neighbour))) {
                for (T b : groups.get(Math.max(group, neighbour))) {
                    sum += score.applyAsDouble(a, b);
                }
            }
            return new Link(sum, threshold);
        }
    }
}
