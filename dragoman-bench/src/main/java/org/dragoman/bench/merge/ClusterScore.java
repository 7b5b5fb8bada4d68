package org.dragoman.bench.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How like given groups of mentions are to the right ones: MUC (links), B³ (mentions), CEAF-e (groups paired one to one), their
 * mean, which is called CoNLL, and pairs. Mentions on one side only count as they do in coreference scoring: those missed cost
 * recall, those too many cost precision.
 *
 * @param muc links
 * @param bCubed mentions
 * @param ceaf groups
 * @param pairs pairs of mentions
 */
public record ClusterScore(Prf muc, Prf bCubed, Prf ceaf, Prf pairs) {

    /** Precision and recall. */
    public record Prf(double precision, double recall) {

        /** Harmonic mean. */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
        }
    }

    /** Scores groups of mentions, each mention in one group at most. */
    public static <M> ClusterScore of(
            Collection<? extends Collection<M>> gold, Collection<? extends Collection<M>> given) {
        List<Set<M>> key = sets(gold);
        List<Set<M>> response = sets(given);
        return new ClusterScore(
                new Prf(links(response, key), links(key, response)),
                new Prf(mentions(response, key), mentions(key, response)),
                groups(key, response),
                pairs(key, response));
    }

    /** Mean F1 of the three. */
    public double conll() {
        return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
    }

    private static <M> List<Set<M>> sets(Collection<? extends Collection<M>> groups) {
        List<Set<M>> sets = new ArrayList<>();
        groups.forEach(group -> sets.add(new HashSet<>(group)));
        return sets;
    }

    private static <M> Map<M, Set<M>> index(List<Set<M>> groups) {
        Map<M, Set<M>> index = new HashMap<>();
        groups.forEach(group -> group.forEach(mention -> index.put(mention, group)));
        return index;
    }

    /** Share of the links of {@code groups} that are links in {@code others}. */
    private static <M> double links(List<Set<M>> groups, List<Set<M>> others) {
        Map<M, Set<M>> index = index(others);
        double kept = 0;
        double all = 0;
        for (Set<M> group : groups) {
            Set<Set<M>> parts = new HashSet<>();
            int alone = 0;
            for (M mention : group) {
                Set<M> part = index.get(mention);
                if (part == null) {
                    alone++;
                } else {
                    parts.add(part);
                }
            }
            kept += group.size() - parts.size() - alone;
            all += group.size() - 1;
        }
        return all == 0 ? 0 : kept / all;
    }

    /** Mean share of each mention's group that is with it in {@code others} too. */
    private static <M> double mentions(List<Set<M>> groups, List<Set<M>> others) {
        Map<M, Set<M>> index = index(others);
        double sum = 0;
        int count = 0;
        for (Set<M> group : groups) {
            for (M mention : group) {
                sum += (double) shared(group, index.getOrDefault(mention, Set.of())) / group.size();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static <M> Prf groups(List<Set<M>> key, List<Set<M>> response) {
        double[][] likeness = new double[key.size()][response.size()];
        for (int i = 0; i < key.size(); i++) {
            for (int j = 0; j < response.size(); j++) {
                int size = key.get(i).size() + response.get(j).size();
                likeness[i][j] = 2.0 * shared(key.get(i), response.get(j)) / size;
            }
        }
        double best = Assignment.best(likeness);
        return new Prf(best / response.size(), best / key.size());
    }

    private static <M> Prf pairs(List<Set<M>> key, List<Set<M>> response) {
        Map<M, Set<M>> index = index(key);
        long right = 0;
        for (Set<M> group : response) {
            Map<Set<M>, Integer> parts = new HashMap<>();
            group.stream()
                    .map(index::get)
                    .filter(part -> part != null)
                    .forEach(part -> parts.merge(part, 1, Integer::sum));
            right += parts.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
        }
        long given = count(response);
        long gold = count(key);
        return new Prf(given == 0 ? 0 : (double) right / given, gold == 0 ? 0 : (double) right / gold);
    }

    private static <M> long count(List<Set<M>> groups) {
        return groups.stream().mapToLong(g -> g.size() * (g.size() - 1L) / 2).sum();
    }

    private static <M> int shared(Set<M> a, Set<M> b) {
        int shared = 0;
        for (M mention : a) {
            shared += b.contains(mention) ? 1 : 0;
        }
        return shared;
    }
}
