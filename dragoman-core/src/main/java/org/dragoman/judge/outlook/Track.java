package org.dragoman.judge.outlook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * How good the forecasts of a rolling origin were, beside the simple ones, on the same periods of the same units.
 *
 * @param forecasts how many, with known outcome
 * @param units of how many units
 * @param periods of how many periods
 * @param from first day that was forecast
 * @param to last day
 * @param above share that came out above the norm
 * @param scores of each way to forecast
 * @param differences of the Brier score of own history from the others'
 * @param reliability of own history
 */
public record Track(
        int forecasts,
        int units,
        int periods,
        LocalDate from,
        LocalDate to,
        double above,
        Map<Way, Scores> scores,
        Map<Way, Difference> differences,
        Reliability reliability) {

    /** A way to forecast. */
    public enum Way {
        /** Logistic regression on discounted own history. */
        OWN_HISTORY,
        /** The unit's own share of periods above the norm. */
        BASE_RATE,
        /** The next period stands to the norm as the last did, as a probability. */
        NO_CHANGE,
        /** The same as 1 or 0. */
        NO_CHANGE_HARD
    }

    public Track {
        scores = Map.copyOf(scores);
        differences = Map.copyOf(differences);
    }

    /** The calibration error that perfect forecasts would show by chance alone. */
    public double chanceError() {
        return reliability.chance();
    }

    /** @param log with at least one forecast */
    static Track of(Log log, Panel panel) {
        int count = log.size();
        boolean[] above = new boolean[count];
        for (int i = 0; i < count; i++) {
            above[i] = log.above(i);
        }
        Map<Way, double[]> given = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            given.put(way, all(count, i -> of(way, log, i)));
        }
        Map<Way, Scores> scores = new EnumMap<>(Way.class);
        given.forEach((way, forecasts) -> scores.put(way, Scores.of(forecasts, above)));
        Map<Way, Difference> differences = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            if (way != Way.OWN_HISTORY) {
                differences.put(way, difference(log, way, panel.periods().step().block()));
            }
        }
        return new Track(
                count,
                distinct(count, log::unit),
                distinct(count, log::column),
                panel.periods().first(panel.period(log.column(0))),
                panel.periods().last(panel.period(log.column(count - 1))),
                share(above),
                scores,
                differences,
                Reliability.of(all(count, log::probability), above));
    }

    static double of(Way way, Log log, int i) {
        return switch (way) {
            case OWN_HISTORY -> log.probability(i);
            case BASE_RATE -> log.baseRate(i);
            case NO_CHANGE -> log.noChange(i);
            case NO_CHANGE_HARD -> log.lastAbove(i) ? 1 : 0;
        };
    }

    private static int distinct(int count, IntUnaryOperator value) {
        return (int) IntStream.range(0, count).map(value).distinct().count();
    }

    private static double[] all(int count, IntToDoubleFunction value) {
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = value.applyAsDouble(i);
        }
        return all;
    }

    private static double share(boolean[] above) {
        int count = 0;
        for (boolean each : above) {
            count += each ? 1 : 0;
        }
        return (double) count / above.length;
    }

    private static Difference difference(Log log, Way other, int block) {
        int first = log.column(0);
        int length = log.column(log.size() - 1) - first + 1;
        double[] sums = new double[length];
        int[] counts = new int[length];
        for (int i = 0; i < log.size(); i++) {
            double outcome = log.above(i) ? 1 : 0;
            double own = log.probability(i) - outcome;
            double others = of(other, log, i) - outcome;
            sums[log.column(i) - first] += own * own - others * others;
            counts[log.column(i) - first]++;
        }
        return Difference.of(sums, counts, block);
    }
}
