package org.dragoman.judge.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a relation of an account. */
final class Estimate {

    private static final int EVIDENCE_SHOWN = 50;
    private static final int STANCES_SHOWN = 20;

    /** Friendly and hostile weights as of today. */
    private static final class Sums {
        private double friendly;
        private double hostile;

        private void add(double weight) {
            friendly += Math.max(weight, 0);
            hostile += Math.max(-weight, 0);
        }
    }

    private final Account account;
    private final Scale scale;
    private final double[] now;

    Estimate(Account account, Scale scale) {
        this.account = account;
        this.scale = scale;
        this.now = new double[account.size()];
        for (int i = 0; i < now.length; i++) {
            now[i] = account.aligned(i) * scale.left(account.asOf() - account.day(i));
        }
    }

    /** The score of facts that have one of these flags, all without. */
    private double score(int flags, int without) {
        Sums sums = new Sums();
        for (int i = 0; i < now.length; i++) {
            if (account.dyad().is(i, flags) && !account.dyad().is(i, without)) {
                sums.add(now[i]);
            }
        }
        return scale.score(sums.friendly, sums.hostile);
    }

    private double material(int direction) {
        Sums sums = new Sums();
        for (int i = 0; i < now.length; i++) {
            if (account.dyad().is(i, direction) && account.dyad().is(i, Dyad.MATERIAL)) {
                sums.add(now[i]);
            }
        }
        return scale.score(sums.friendly, sums.hostile);
    }

    /** Scores in each draw, in both directions together or in one. */
    float[] draws(int direction) {
        Dyad dyad = account.dyad();
        Resampling resampling = new Resampling(scale, stream(dyad));
        int i = 0;
        while (i < now.length) {
            int day = account.day(i);
            Sums sums = new Sums();
            for (; i < now.length && account.day(i) == day; i++) {
                if (dyad.is(i, direction)) {
                    sums.add(now[i]);
                }
            }
            if (sums.friendly > 0 || sums.hostile > 0) {
                resampling.add(day, sums.friendly, sums.hostile);
            }
        }
        return resampling.scores();
    }

    static long stream(Dyad dyad) {
        return dyad.a().hashCode() * 31L + dyad.b().hashCode();
    }

    Relation relation(List<String> events, List<Told> stances, float[] draws) {
        int both = Dyad.FORTH | Dyad.BACK;
        double recent = new Estimate(account, scale.withMonths(Scale.SHORT)).score(both, 0);
        return new Relation(
                account.dyad().a(),
                account.dyad().b(),
                Resampling.interval(score(both, 0), draws),
                score(both, Dyad.MATERIAL | Dyad.STANCE),
                material(both),
                deEscalation(),
                recent,
                direction(Dyad.FORTH),
                direction(Dyad.BACK),
                facts(both),
                weight(),
                heaviest(events),
                told(stances));
    }

    private Relation.Direction direction(int direction) {
        int facts = facts(direction);
        Score score = facts == 0 ? Score.NONE : Resampling.interval(score(direction, 0), draws(direction));
        return new Relation.Direction(score, score(direction, Dyad.MATERIAL | Dyad.STANCE), material(direction), facts);
    }

    private int facts(int direction) {
        int facts = 0;
        for (int i = 0; i < now.length; i++) {
            facts += account.dyad().is(i, direction) && account.counts(i) ? 1 : 0;
        }
        return facts;
    }

    private double deEscalation() {
        double easing = 0;
        for (int i = 0; i < now.length; i++) {
            easing += account.easing(i) * scale.left(account.asOf() - account.day(i));
        }
        return easing / (easing + scale.prior());
    }

    private double weight() {
        double weight = 0;
        for (double each : now) {
            weight += Math.abs(each);
        }
        return weight;
    }

    /** Ids of the events that weigh most today, those that only ease last. */
    private List<String> heaviest(List<String> events) {
        Map<String, Double> byId = new HashMap<>();
        for (int i = 0; i < now.length; i++) {
            if (account.dyad().reference(i) >= 0 && account.counts(i)) {
                byId.merge(events.get(account.dyad().reference(i)), Math.abs(now[i]), Double::sum);
            }
        }
        return byId.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(EVIDENCE_SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Told> told(List<Told> stances) {
        Set<Told> told = new LinkedHashSet<>();
        for (int i = now.length - 1; i >= 0 && told.size() < STANCES_SHOWN; i--) {
            if (account.dyad().reference(i) < 0) {
                told.add(stances.get(-account.dyad().reference(i) - 1));
            }
        }
        return new ArrayList<>(told);
    }
}
