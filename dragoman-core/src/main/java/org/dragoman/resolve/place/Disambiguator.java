package org.dragoman.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.resolve.place.Match.Sort;
import org.dragoman.resolve.place.Toponym.Rank;

/**
 * Chooses one place for every name of a document.
 *
 * <p>Mentions of one name that say the same about where it lies form a group and share one sense. A group starts from
 * how large and how important its candidates are; then, a few times over, each candidate hears how many other groups
 * have a likely candidate close by, in the same first-level area, or in the same country, and the likelihoods are set
 * anew. The work grows with the number of candidates, not with its square.
 */
final class Disambiguator {

    private static final int ROUNDS = 3;
    private static final int MOST_CANDIDATES = 60;

    /** How much less likely than its seat of the same name an area is, when nothing says that the area is meant. */
    private static final double AREA_AFTER_SEAT = 1;

    /** Share of an area's people that its seat has at least where the name alone means the seat. */
    private static final double SEAT_SHARE = 0.08;

    /** Belief in an area as the place of a name in it. */
    private static final double IN_AREA = 0.3;

    private final Gazetteer gazetteer;
    private final Weights weights;

    Disambiguator(Gazetteer gazetteer) {
        this(gazetteer, Weights.DEFAULT);
    }

    Disambiguator(Gazetteer gazetteer, Weights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    /**
     * How much each consideration counts, in log-odds.
     *
     * @param people for a tenfold population
     * @param near for a tenfold number of names close by; {@code admin1} and {@code country} likewise
     * @param alternate for a name that is not the place's first
     */
    record Weights(
            double people,
            double near,
            double admin1,
            double country,
            double alternate,
            double sibling,
            double nation,
            double province,
            double capital,
            double region) {
        static final Weights DEFAULT = new Weights(0.6, 1.5, 2.7, 1.2, 1.7, 5, 3.7, 0.9, 1.9, 2.3);
    }

    /**
     * What was chosen for a toponym.
     *
     * @param row row of the place, or -1
     * @param likelihood of the place among those so named
     * @param support how many other names of the document lie near
     */
    record Choice(int row, double likelihood, double support) {}

    /** Choices for the toponyms, in their order. */
    List<Choice> choose(List<Toponym> toponyms, Votes hints) {
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Group> ofToponym = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            String id = id(toponym, toponyms);
            Group group = groups.computeIfAbsent(id, k -> group(toponym, toponyms));
            group.add(toponym.evidence());
            ofToponym.add(group);
        }
        List<Group> all = List.copyOf(groups.values());
        all.forEach(Group::normalise);
        for (int round = 0; round < ROUNDS; round++) {
            Votes votes = hints.copy();
            all.forEach(group -> group.vote(votes));
            Map<String, Integer> stated = stated(all);
            all.forEach(group -> group.hear(votes, stated));
        }
        List<Choice> choices = new ArrayList<>();
        for (Group group : ofToponym) {
            choices.add(group.choice());
        }
        for (int i = 0; i < choices.size(); i++) {
            choices.set(i, orContainer(choices.get(i), toponyms.get(i), choices));
        }
        return choices;
    }

    /** For a name no known place bears: the area the text says it lies in, when the text says so. */
    private static Choice orContainer(Choice choice, Toponym toponym, List<Choice> choices) {
        boolean stated = toponym.container() >= 0 && !toponym.held();
        return stated && choices.get(toponym.container()).row() >= 0
                ? new Choice(choices.get(toponym.container()).row(), IN_AREA, choice.support())
                : choice;
    }

    private static String id(Toponym toponym, List<Toponym> all) {
        String container = toponym.container() >= 0 && toponym.certain()
                ? all.get(toponym.container()).match().key()
                : "";
        return toponym.match().key() + "|" + container + "|" + toponym.rank() + "|"
                + (toponym.match().sort() == Sort.DEMONYM);
    }

    /** For each name, the place that was chosen where the text states what holds it. */
    private static Map<String, Integer> stated(List<Group> groups) {
        Map<String, Integer> stated = new LinkedHashMap<>();
        for (Group group : groups) {
            if (group.certain && group.rows.length > 0) {
                stated.put(group.key, group.rows[group.best()]);
            }
        }
        return stated;
    }

    private Group group(Toponym toponym, List<Toponym> all) {
        List<Integer> candidates = new ArrayList<>();
        for (int candidate : toponym.match().candidates()) {
            candidates.add(candidate);
        }
        boolean certain = false;
        if (toponym.container() >= 0) {
            List<Integer> held = held(candidates, all.get(toponym.container()));
            if (toponym.certain() && !held.isEmpty()) {
                candidates = held;
                certain = true;
            }
        }
        List<Integer> kept = candidates.stream()
                .sorted(Comparator.comparingDouble((Integer c) -> -prior(c, toponym)))
                .limit(MOST_CANDIDATES)
                .toList();
        int[] rows = new int[kept.size()];
        double[] prior = new double[kept.size()];
        List<Integer> held = toponym.container() >= 0 ? held(kept, all.get(toponym.container())) : List.of();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = kept.get(i) >> 1;
            prior[i] = prior(kept.get(i), toponym) + (held.contains(kept.get(i)) ? 2 : 0);
        }
        if (toponym.rank() != Rank.AREA) {
            preferSeats(kept, prior);
        }
        return new Group(toponym.match().key(), rows, prior, certain);
    }

    /**
     * A bare name is that of the town rather than of the area around it: "Kharkiv", unless "Kharkiv region". Not so where
     * the town is a small part of the area: "Quebec".
     */
    private void preferSeats(List<Integer> candidates, double[] prior) {
        for (int area = 0; area < prior.length; area++) {
            int areaRow = candidates.get(area) >> 1;
            if (!gazetteer.feature(areaRow).startsWith("ADM")) {
                continue;
            }
            for (int town = 0; town < prior.length; town++) {
                int townRow = candidates.get(town) >> 1;
                boolean first = (candidates.get(town) & 1) == 0;
                boolean large = gazetteer.people(townRow) > SEAT_SHARE * gazetteer.people(areaRow);
                if (first && large && isSeat(townRow) && gazetteer.contains(areaRow, townRow)) {
                    prior[area] = Math.min(prior[area], prior[town] - AREA_AFTER_SEAT);
                }
            }
        }
    }

    private boolean isSeat(int row) {
        String feature = gazetteer.feature(row);
        return feature.equals("PPLA") || feature.equals("PPLC") || feature.equals("PPLA2");
    }

    private List<Integer> held(List<Integer> candidates, Toponym container) {
        List<Integer> held = new ArrayList<>();
        for (int candidate : candidates) {
            for (int area : container.match().candidates()) {
                if (gazetteer.contains(area >> 1, candidate >> 1)) {
                    held.add(candidate);
                    break;
                }
            }
        }
        return held;
    }

    private double prior(int candidate, Toponym toponym) {
        int row = candidate >> 1;
        boolean alternate = (candidate & 1) == 1;
        String feature = gazetteer.feature(row);
        double score = weights.people * Math.log10(gazetteer.people(row) + 100.0);
        score -= alternate ? weights.alternate : 0;
        score += importance(feature, alternate);
        boolean area = feature.startsWith("ADM");
        if (toponym.rank() == Rank.AREA) {
            score += area ? 3.5 : 0;
        } else if (toponym.rank() == Rank.TOWN) {
            score += area || feature.startsWith("PCL") ? -1 : 1;
        }
        return score;
    }

    private double importance(String feature, boolean alternate) {
        return switch (feature) {
            case "PCLI", "PCLS" -> weights.nation;
            case "PCLD", "PCLH" -> weights.nation - 2;
            case "CONT" -> weights.nation;
            case "ADM1" -> alternate ? 0 : weights.province;
            case "ADM2" -> alternate ? -2 : 0.3;
            case "PPLC" -> weights.capital;
            case "PPLA" -> 0.6;
            case "PPLA2" -> 0.3;
            case "PPLX" -> -1;
            case "PPL", "PPLA3", "PPLA4", "PPLL", "PPLF" -> 0;
            default -> feature.startsWith("PPL") ? 0 : weights.region;
        };
    }

    /** Mentions that share one sense, and how likely each candidate is. */
    private final class Group {
        final String key;
        final int[] rows;
        final double[] prior;
        final double[] likelihood;
        final double[] score;
        final double[] support;
        final boolean certain;
        double evidence = -10;
        int mentions;

        Group(String key, int[] rows, double[] prior, boolean certain) {
            this.key = key;
            this.rows = rows;
            this.prior = prior;
            this.certain = certain;
            this.score = prior.clone();
            this.likelihood = new double[rows.length];
            this.support = new double[rows.length];
        }

        void add(double more) {
            evidence = Math.max(evidence, more);
            mentions++;
        }

        void normalise() {
            double most = Double.NEGATIVE_INFINITY;
            for (double value : score) {
                most = Math.max(most, value);
            }
            double sum = 0;
            for (int i = 0; i < score.length; i++) {
                likelihood[i] = Math.exp(score[i] - most);
                sum += likelihood[i];
            }
            for (int i = 0; i < score.length; i++) {
                likelihood[i] /= sum;
            }
        }

        private double weight() {
            return Math.min(2, Math.sqrt(mentions)) / (1 + Math.exp(-evidence));
        }

        void vote(Votes votes) {
            for (int i = 0; i < rows.length; i++) {
                votes.add(gazetteer, rows[i], likelihood[i] * weight());
            }
        }

        void hear(Votes votes, Map<String, Integer> stated) {
            Votes own = new Votes();
            vote(own);
            Integer sibling = certain ? null : stated.get(key);
            for (int i = 0; i < rows.length; i++) {
                double near = votes.near(gazetteer, rows[i]) - own.near(gazetteer, rows[i]);
                double admin1 = votes.admin1(gazetteer, rows[i]) - own.admin1(gazetteer, rows[i]);
                double country = votes.country(gazetteer, rows[i]) - own.country(gazetteer, rows[i]);
                support[i] = Math.max(0, near) + 0.5 * Math.max(0, admin1);
                score[i] = prior[i]
                        + weights.near * Math.log1p(Math.max(0, near))
                        + weights.admin1 * Math.log1p(Math.max(0, admin1))
                        + weights.country * Math.log1p(Math.max(0, country))
                        + (sibling != null && sibling == rows[i] ? weights.sibling : 0);
            }
            normalise();
        }

        int best() {
            int best = 0;
            for (int i = 1; i < rows.length; i++) {
                if (score[i] > score[best]) {
                    best = i;
                }
            }
            return best;
        }

        Choice choice() {
            if (rows.length == 0) {
                return new Choice(-1, 0, 0);
            }
            int best = best();
            return new Choice(rows[best], likelihood[best], support[best]);
        }
    }
}
