package org.dragoman.judge.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The product-limit estimate of how long something lasts, from spells of which some had not ended when they were last seen.
 *
 * <p>At each day on which spells ended, survival is multiplied by the share of those at risk that did not. Spells censored on
 * that day are still at risk on it. Intervals are Greenwood's, on the scale of log(-log) so that they stay between 0 and 1
 * (Kaplan and Meier 1958; Kalbfleisch and Prentice 2002).
 */
public final class KaplanMeier {

    private static final double NORMAL_95 = 1.959963984540054;

    /**
     * One spell.
     *
     * @param days how long it was seen to last
     * @param ended whether it ended then; otherwise it was only seen until then
     */
    public record Spell(int days, boolean ended) {

        public Spell {
            if (days < 0) {
                throw new IllegalArgumentException("a spell of " + days + " days");
            }
        }
    }

    /**
     * A step of the curve.
     *
     * @param day day on which spells ended
     * @param atRisk spells that had lasted until then
     * @param ended how many of them ended
     * @param survival share that lasts beyond the day
     * @param error Greenwood's standard error of it
     */
    public record Step(int day, int atRisk, int ended, double survival, double error) {

        /** Lower end of the 95 % interval. */
        public double low() {
            return bound(NORMAL_95);
        }

        /** Upper end of the 95 % interval. */
        public double high() {
            return bound(-NORMAL_95);
        }

        /** survival^exp(z * s), s the standard error of log(-log survival); no width where nothing or all has ended. */
        private double bound(double z) {
            if (survival <= 0 || survival >= 1) {
                return survival;
            }
            double scale = error / (survival * Math.abs(Math.log(survival)));
            return Math.pow(survival, Math.exp(z * scale));
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Spell> spells;

    private KaplanMeier(List<Spell> spells) {
        this.spells = spells;
    }

    /** The curve of some spells, in any order. */
    public static KaplanMeier of(List<Spell> spells) {
        List<Spell> sorted = new ArrayList<>(spells);
        sorted.sort(Comparator.comparingInt(Spell::days));
        KaplanMeier curve = new KaplanMeier(List.copyOf(sorted));
        curve.fit();
        return curve;
    }

    private void fit() {
        double survival = 1;
        double greenwood = 0;
        int at = 0;
        while (at < spells.size()) {
            int day = spells.get(at).days();
            int risk = spells.size() - at;
            int ended = 0;
            while (at < spells.size() && spells.get(at).days() == day) {
                ended += spells.get(at).ended() ? 1 : 0;
                at++;
            }
            if (ended > 0) {
                survival *= 1 - (double) ended / risk;
                greenwood += risk == ended ? 0 : ended / ((double) risk * (risk - ended));
                steps.add(new Step(day, risk, ended, survival, survival * Math.sqrt(greenwood)));
            }
        }
    }

    /** The days on which spells ended, with what survives each. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** How many spells there are. */
    public int size() {
        return spells.size();
    }

    /** How many of them ended. */
    public int ended() {
        return steps.stream().mapToInt(Step::ended).sum();
    }

    /** How many had lasted at least so many days. */
    public int atRisk(int day) {
        return (int) spells.stream().filter(spell -> spell.days() >= day).count();
    }

    /** Share that lasts beyond a day; the curve says nothing beyond the longest spell. */
    public double survival(int day) {
        Step step = step(day);
        return step == null ? 1 : step.survival();
    }

    /** The last step on or before a day, or null before the first. */
    public @Nullable Step step(int day) {
        Step last = null;
        for (Step step : steps) {
            last = step.day() <= day ? step : last;
        }
        return last;
    }

    /** First day beyond which no more than half last, or null while more than half do. */
    public @Nullable Integer median() {
        return steps.stream()
                .filter(step -> step.survival() <= 0.5)
                .findFirst()
                .map(Step::day)
                .orElse(null);
    }

    /** Chance that what has lasted {@code age} days lasts {@code more}, or null where nobody was seen for so long. */
    public @Nullable Double lastsOn(int age, int more) {
        double now = survival(age);
        return now <= 0 || atRisk(age + more) == 0 ? null : survival(age + more) / now;
    }
}
