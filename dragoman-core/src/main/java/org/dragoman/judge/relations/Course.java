package org.dragoman.judge.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the score of a dyad went, one point a day, week or month: one pass over its facts, bootstrap included. */
final class Course {

    /** Friendly and hostile weight, ageing. */
    private static final class Fading {
        private final Scale scale;
        private double friendly;
        private double hostile;

        private Fading(Scale scale) {
            this.scale = scale;
        }

        private void age(int days) {
            double left = scale.left(days);
            friendly *= left;
            hostile *= left;
        }

        private void add(double weight) {
            friendly += Math.max(weight, 0);
            hostile += Math.max(-weight, 0);
        }

        private double score() {
            return scale.score(friendly, hostile);
        }
    }

    private final Account account;
    private final Scale scale;
    private final Resampling resampling;
    private final Fading all;
    private final Fading words;
    private final Fading deeds;
    private final Fading fresh;
    private final Fading level;
    private int fact;

    Course(Account account, Scale scale) {
        this.account = account;
        this.scale = scale;
        this.resampling = new Resampling(scale, Estimate.stream(account.dyad()));
        this.all = new Fading(scale);
        this.words = new Fading(scale);
        this.deeds = new Fading(scale);
        this.fresh = new Fading(scale.withMonths(Scale.SHORT));
        this.level = new Fading(scale.withMonths(Scale.LONG));
    }

    /** The points from the first dated fact to the day of judgment. */
    List<Point> points(Bin bin) {
        while (fact < account.size() && account.dyad().day(fact) == Dyad.UNDATED) {
            fact++;
        }
        List<Point> points = new ArrayList<>();
        if (fact == account.size()) {
            return points;
        }
        LocalDate end = LocalDate.ofEpochDay(account.asOf());
        int today = account.day(fact);
        LocalDate from = bin.first(LocalDate.ofEpochDay(today));
        while (!from.isAfter(end)) {
            LocalDate to = bin.last(from).isAfter(end) ? end : bin.last(from);
            int before = fact;
            today = upTo((int) to.toEpochDay(), today);
            points.add(new Point(
                    from,
                    to,
                    Resampling.interval(all.score(), resampling.scores()),
                    words.score(),
                    deeds.score(),
                    fresh.score() - level.score(),
                    fact - before));
            from = bin.last(from).plusDays(1);
        }
        return points;
    }

    private int upTo(int last, int today) {
        int now = today;
        while (fact < account.size() && account.day(fact) <= last) {
            int day = account.day(fact);
            age(day - now);
            now = day;
            double friendly = 0;
            double hostile = 0;
            for (; fact < account.size() && account.day(fact) == day; fact++) {
                double weight = account.aligned(fact);
                add(fact, weight);
                friendly += Math.max(weight, 0);
                hostile += Math.max(-weight, 0);
            }
            resampling.add(day, friendly, hostile);
        }
        age(last - now);
        return last;
    }

    private void age(int days) {
        if (days > 0) {
            List.of(all, words, deeds, fresh, level).forEach(each -> each.age(days));
            resampling.age(scale.left(days));
        }
    }

    private void add(int number, double weight) {
        all.add(weight);
        fresh.add(weight);
        level.add(weight);
        if (account.dyad().is(number, Dyad.MATERIAL)) {
            deeds.add(weight);
        } else if (!account.dyad().is(number, Dyad.STANCE)) {
            words.add(weight);
        }
    }
}
