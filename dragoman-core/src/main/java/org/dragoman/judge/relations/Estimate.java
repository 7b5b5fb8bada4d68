package org.dragoman.judge.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** Makes a relation of an account. */
final class Estimate {

    private static final int EVIDENCE_SHOWN = 50;
    private static final int STANCES_SHOWN = 20;

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

    /** The score of the facts of a direction that are meant. */
    private double score(int direction, IntPredicate meant) {
        Sums sums = new Sums(scale);
        for (int i = 0; i < now.length; i++) {
            if (account.dyad().is(i, direction) && meant.test(i)) {
                sums.add(now[i]);
            }
        }
        return sums.score();
    }

    /** Scores in each draw, in both directions together or in one. */
    float[] draws(int direction) {
        Dyad dyad = account.dyad();
        Resampling resampling = new Resampling(scale, stream(dyad));
        int i = 0;
        while (i < now.length) {
            int day = account.day(i);
            Sums sums = new Sums(scale);
            for (; i < now.length && account.day(i) == day; i++) {
                if (dyad.is(i, direction)) {
                    sums.add(now[i]);
                }
            }
            if (sums.friendly() > 0 || sums.hostile() > 0) {
                resampling.add(day, sums);
            }
        }
        return resampling.scores();
    }

    static long stream(Dyad dyad) {
        return dyad.a().hashCode() * 31L + dyad.b().hashCode();
    }

    Relation relation(List<String> events, List<Told> stances, float[] draws) {
        Relation.Direction both = direction(Dyad.BOTH, () -> draws);
        return new Relation(
                account.dyad().a(),
                account.dyad().b(),
                both.score(),
                both.verbal(),
                both.material(),
                deEscalation(),
                new Estimate(account, scale.withMonths(Scale.SHORT)).score(Dyad.BOTH, fact -> true),
                direction(Dyad.FORTH, () -> draws(Dyad.FORTH)),
                direction(Dyad.BACK, () -> draws(Dyad.BACK)),
                both.facts(),
                weight(),
                heaviest(events),
                told(stances));
    }

    private Relation.Direction direction(int direction, Supplier<float[]> draws) {
        Dyad dyad = account.dyad();
        int facts = facts(direction);
        return new Relation.Direction(
                facts == 0 ? Score.NONE : Resampling.interval(score(direction, fact -> true), draws.get()),
                score(direction, fact -> !dyad.is(fact, Dyad.MATERIAL | Dyad.STANCE)),
                score(direction, fact -> dyad.is(fact, Dyad.MATERIAL)),
                facts);
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
