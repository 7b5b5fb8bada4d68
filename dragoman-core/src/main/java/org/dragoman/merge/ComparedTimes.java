package org.dragoman.merge;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.merge.Chain.Days;
import org.jspecify.annotations.Nullable;

/** Compares when it happened; where a side does not say, the day of publication says when at the latest. */
final class ComparedTimes {

    private static final int FEW_DAYS = 3;
    private static final int NEAR = 7;

    private ComparedTimes() {}

    static void compare(Chain a, Chain b, Features out) {
        if (!a.days().isEmpty() && !b.days().isEmpty()) {
            out.put(told(a.days(), b.days()));
            return;
        }
        near(a, b, out);
        if (a.document().equals(b.document())) {
            return;
        } else if (a.days().isEmpty() && b.days().isEmpty()) {
            published(a, b, out);
        } else {
            Chain with = a.days().isEmpty() ? b : a;
            Chain without = with == a ? b : a;
            toldOnce(with, without.published(), out);
            publishedSaying(a, b, out);
        }
    }

    /** Where a report does not say when, days named nearby may. */
    private static void near(Chain a, Chain b, Features out) {
        List<Days> one = a.days().isEmpty() ? a.nearDays() : a.days();
        List<Days> other = b.days().isEmpty() ? b.nearDays() : b.days();
        if (!one.isEmpty() && !other.isEmpty()) {
            Feature relation = told(one, other);
            out.put(Feature.NEAR_DAY_SAME, relation == Feature.DAY_SAME ? 1 : 0);
            out.put(Feature.NEAR_DAY_OTHER, relation.compareTo(Feature.DAY_NEXT) >= 0 ? 1 : 0);
        }
    }

    private static Feature told(List<Days> a, List<Days> b) {
        long gap = Long.MAX_VALUE;
        boolean exact = false;
        for (Days one : a) {
            for (Days other : b) {
                gap = Math.min(gap, one.gap(other));
                exact |= one.overlaps(other) && one.length() <= FEW_DAYS && other.length() <= FEW_DAYS;
            }
        }
        if (gap == 0) {
            return exact ? Feature.DAY_SAME : Feature.DAYS_OVERLAP;
        }
        return gap == 1 ? Feature.DAY_NEXT : gap <= NEAR ? Feature.DAYS_NEAR : Feature.DAYS_FAR;
    }

    private static void toldOnce(Chain with, @Nullable LocalDate published, Features out) {
        if (published == null) {
            return;
        }
        long after = Long.MAX_VALUE;
        for (Days days : with.days()) {
            long gap = published.toEpochDay() - days.to().toEpochDay();
            after = Math.abs(gap) < Math.abs(after) ? gap : after;
        }
        out.put(
                after < 0
                        ? Feature.TOLD_BEFORE
                        : after <= FEW_DAYS
                                ? Feature.TOLD_SOON
                                : after <= NEAR ? Feature.TOLD_LATER : Feature.TOLD_LONG_AFTER);
    }

    private static void published(Chain a, Chain b, Features out) {
        long gap = gap(a, b);
        if (gap < 0) {
            return;
        }
        out.put(gap <= 1 ? Feature.PUBLISHED_TOGETHER : gap <= NEAR ? Feature.PUBLISHED_NEAR : Feature.PUBLISHED_FAR);
        publishedSaying(a, b, out);
    }

    /** What is said today is told today or tomorrow. */
    private static void publishedSaying(Chain a, Chain b, Features out) {
        long gap = gap(a, b);
        if (gap > 1 && ComparedTypes.saying(a, b)) {
            out.put(gap <= FEW_DAYS ? Feature.PUBLISHED_NEAR_SAYING : Feature.PUBLISHED_FAR_SAYING);
        }
    }

    /** Days between the two publications, or -1 when a day is not known. */
    private static long gap(Chain a, Chain b) {
        LocalDate one = a.published();
        LocalDate other = b.published();
        return one == null || other == null ? -1 : Math.abs(one.toEpochDay() - other.toEpochDay());
    }
}
