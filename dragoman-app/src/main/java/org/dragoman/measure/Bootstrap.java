package org.dragoman.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How far a figure may be chance: the sample is drawn anew from itself, with replacement, a thousand times. The draws are the
 * same from run to run.
 */
public final class Bootstrap {

    private static final int DRAWS = 1_000;
    private static final long SEED = 20_200_227L;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /**
     * The statistic of the cases with its 95 % interval.
     *
     * @param cases sentences or documents, whatever is independent of the others
     * @param statistic of any draw of them
     */
    public static <T> Interval of(List<T> cases, ToDoubleFunction<List<T>> statistic) {
        double value = statistic.applyAsDouble(cases);
        if (cases.isEmpty()) {
            return new Interval(value, value, value);
        }
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            drawn[i] = statistic.applyAsDouble(draw(cases, random));
        }
        double[] sorted =
                Arrays.stream(drawn).filter(d -> !Double.isNaN(d)).sorted().toArray();
        return sorted.length == 0
                ? new Interval(value, value, value)
                : new Interval(value, at(sorted, TAIL), at(sorted, 1 - TAIL));
    }

    private static <T> List<T> draw(List<T> cases, Random random) {
        List<T> draw = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            draw.add(cases.get(random.nextInt(cases.size())));
        }
        return draw;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
