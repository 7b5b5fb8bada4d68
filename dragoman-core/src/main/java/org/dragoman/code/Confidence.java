package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.resolve.Tables;

/**
 * How likely a report is right: the probability that an event of this type stands at this word, as measured on examples from
 * which neither rules nor model were made ({@code confidence.tsv}; {@code ./bench calibrate} makes it, {@code
 * docs/accuracy.md} shows how reliable it is). It says nothing about the parties, the place or the time.
 */
final class Confidence {

    private static final double BASE = 0.55;
    private static final double A_SIDE = 0.15;
    private static final double PER_WEIGHT = 0.01;
    private static final double LEARNED_SHARE = 0.6;

    private record Point(double raw, double right) {}

    private static final List<Point> RULE = points("rule");
    private static final List<Point> MODEL = points("model");

    private Confidence() {}

    private static List<Point> points(String kind) {
        List<Point> points = new ArrayList<>();
        for (String[] row : Tables.rows(Confidence.class, "confidence.tsv", 3)) {
            if (row[0].equals(kind)) {
                points.add(new Point(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
            }
        }
        return List.copyOf(points);
    }

    static double of(Draft draft) {
        double raw = raw(draft);
        double right = Boolean.getBoolean("dragoman.uncalibrated")
                ? raw
                : between(draft.match().isLearned() ? MODEL : RULE, raw);
        return Math.round(right * 100) / 100.0;
    }

    /** An ordering: more for a rule that asked for more than a bare word, for sides that are known, and for the head's consent. */
    private static double raw(Draft draft) {
        Match match = draft.match();
        if (match.isLearned()) {
            return match.likelihood();
        }
        double rule = BASE
                + (draft.sources().isEmpty() ? 0 : A_SIDE)
                + (draft.targets().isEmpty() ? 0 : A_SIDE)
                + PER_WEIGHT * Math.min(14, match.weight());
        double own = Math.min(0.99, rule);
        boolean asked = match.likelihood() != Match.UNASKED;
        return asked ? (1 - LEARNED_SHARE) * own + LEARNED_SHARE * match.likelihood() : own;
    }

    /** The line between the two nearest points; outside them, the nearest. */
    private static double between(List<Point> points, double raw) {
        if (points.isEmpty()) {
            return raw;
        }
        Point before = points.get(0);
        for (Point point : points) {
            if (raw <= point.raw()) {
                double width = point.raw() - before.raw();
                double share = width <= 0 ? 1 : (raw - before.raw()) / width;
                return before.right() + Math.max(0, share) * (point.right() - before.right());
            }
            before = point;
        }
        return before.right();
    }
}
