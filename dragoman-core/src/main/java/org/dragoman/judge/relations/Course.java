package org.dragoman.judge.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the score of a dyad went, one point a day, week or month: one pass over its facts, bootstrap included. */
final class Course {

    private final Account account;
    private final Scale scale;
    private final Resampling resampling;
    private final Sums all;
    private final Sums words;
    private final Sums deeds;
    private final Sums fresh;
    private final Sums level;
    private int fact;

    Course(Account account, Scale scale) {
        this.account = account;
        this.scale = scale;
        this.resampling = new Resampling(scale, Estimate.stream(account.dyad()));
        this.all = new Sums(scale);
        this.words = new Sums(scale);
        this.deeds = new Sums(scale);
        this.fresh = new Sums(scale.withMonths(Scale.SHORT));
        this.level = new Sums(scale.withMonths(Scale.LONG));
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
            Sums ofDay = new Sums(scale);
            for (; fact < account.size() && account.day(fact) == day; fact++) {
                add(fact, account.aligned(fact));
                ofDay.add(account.aligned(fact));
            }
            resampling.add(day, ofDay);
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
