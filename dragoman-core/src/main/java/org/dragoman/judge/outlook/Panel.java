package org.dragoman.judge.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All units of a kind by periods, up to a last day. What comes after that day leaves no trace.
 *
 * <p>How much is reported changes from week to week and drifts over the years: the number of active unit-days in a period tells
 * it, which no single crisis can swell. A period with less than a tenth of what is usual is a gap in the data.
 */
final class Panel {

    /** Below this share of the usual reporting a period is a gap. */
    private static final double GAP = 0.1;

    /** Reporting below this share of the usual counts as this share, so that thin periods are not blown up. */
    private static final double FLOOR = 0.25;

    /** Earlier years are left out: one wrong date must not open a century of empty weeks. */
    private static final int MOST_YEARS = 30;

    private final Kind kind;
    private final Periods periods;
    private final int firstPeriod;
    private final List<Series> series = new ArrayList<>();
    private final double[] reporting;
    private final double[] usual;
    private final boolean[] observed;

    private Panel(Kind kind, Periods periods, int firstPeriod) {
        this.kind = kind;
        this.periods = periods;
        this.firstPeriod = firstPeriod;
        int columns = Math.max(0, 1 - firstPeriod);
        this.reporting = new double[columns];
        this.usual = new double[columns];
        this.observed = new boolean[columns];
    }

    static Panel of(DaySums sums, Kind kind, Periods periods) {
        LocalDate first = sums.firstDay();
        Panel panel = new Panel(
                kind,
                periods,
                first == null
                        ? 1
                        : Math.max(
                                periods.of(first), -MOST_YEARS * periods.step().year()));
        for (Unit unit : sums.units(kind)) {
            panel.add(sums, unit);
        }
        panel.weighReporting();
        return panel;
    }

    private void add(DaySums sums, Unit unit) {
        int columns = columns();
        float[] hostile = new float[columns];
        float[] cooperative = new float[columns];
        float[] events = new float[columns];
        int[] first = {columns};
        int[] known = {Integer.MIN_VALUE, 0};
        sums.days(unit, (day, moreHostile, moreCooperative, count) -> {
            if (day != known[0]) {
                known[0] = day;
                known[1] = periods.of(LocalDate.ofEpochDay(day)) - firstPeriod;
            }
            int column = known[1];
            if (column >= 0 && column < columns) {
                hostile[column] += moreHostile;
                cooperative[column] += moreCooperative;
                events[column] += count;
                reporting[column]++;
                first[0] = Math.min(first[0], column);
            }
        });
        if (first[0] < columns) {
            series.add(new Series(unit, first[0], hostile, cooperative, events));
        }
    }

    private void weighReporting() {
        double quiet = periods.step().quiet();
        int year = periods.step().year();
        double[] filled = new double[columns()];
        int count = 0;
        for (int column = 0; column < columns(); column++) {
            if (reporting[column] > 0) {
                filled[count++] = reporting[column];
            }
            double median = median(filled, Math.max(0, count - year), count);
            observed[column] = median < quiet || reporting[column] >= GAP * median;
            usual[column] = median + quiet;
            reporting[column] = Math.max(reporting[column] + quiet, FLOOR * usual[column]);
        }
    }

    /** The median of some values that follow each other; 0 of none. */
    static double median(double[] values, int from, int to) {
        if (to == from) {
            return 0;
        }
        double[] sorted = Arrays.copyOfRange(values, from, to);
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    int columns() {
        return observed.length;
    }

    Kind kind() {
        return kind;
    }

    Periods periods() {
        return periods;
    }

    /** The period of a column. */
    int period(int column) {
        return column + firstPeriod;
    }

    List<Series> series() {
        return series;
    }

    /** Whether the column is no gap. */
    boolean isObserved(int column) {
        return observed[column];
    }

    /** Reporting in the column. */
    double reporting(int column) {
        return reporting[column];
    }

    /** Reporting that was usual in the twelve months up to the column. */
    double usual(int column) {
        return usual[column];
    }
}
