package org.dragoman.judge.outlook;

import java.util.Arrays;

/** Forecasts with what came of them, in the order in which they were made; tens of bytes each. */
final class Log {

    private static final int FIRST = 1024;

    private int[] units = new int[FIRST];
    private int[] columns = new int[FIRST];
    private float[] probabilities = new float[FIRST];
    private float[] rawLogOdds = new float[FIRST];
    private float[] baseRates = new float[FIRST];
    private float[] noChanges = new float[FIRST];
    private boolean[] lastAbove = new boolean[FIRST];
    private boolean[] above = new boolean[FIRST];
    private int size;

    /** @param column of the period that was forecast */
    void add(int unit, int column, Forecast forecast, double raw, boolean outcome) {
        if (size == units.length) {
            int wider = 2 * size;
            units = Arrays.copyOf(units, wider);
            columns = Arrays.copyOf(columns, wider);
            probabilities = Arrays.copyOf(probabilities, wider);
            rawLogOdds = Arrays.copyOf(rawLogOdds, wider);
            baseRates = Arrays.copyOf(baseRates, wider);
            noChanges = Arrays.copyOf(noChanges, wider);
            lastAbove = Arrays.copyOf(lastAbove, wider);
            above = Arrays.copyOf(above, wider);
        }
        units[size] = unit;
        columns[size] = column;
        probabilities[size] = (float) forecast.probability();
        rawLogOdds[size] = (float) raw;
        baseRates[size] = (float) forecast.baseRate();
        noChanges[size] = (float) forecast.noChange();
        lastAbove[size] = forecast.lastAbove();
        above[size] = outcome;
        size++;
    }

    int size() {
        return size;
    }

    int unit(int i) {
        return units[i];
    }

    int column(int i) {
        return columns[i];
    }

    boolean above(int i) {
        return above[i];
    }

    boolean lastAbove(int i) {
        return lastAbove[i];
    }

    double probability(int i) {
        return probabilities[i];
    }

    double baseRate(int i) {
        return baseRates[i];
    }

    double noChange(int i) {
        return noChanges[i];
    }

    /** The correction learned from forecasts of columns from {@code from} on. */
    Recalibration recalibration(int from) {
        int first = size;
        while (first > 0 && columns[first - 1] >= from) {
            first--;
        }
        double[] raw = new double[size - first];
        for (int i = first; i < size; i++) {
            raw[i - first] = rawLogOdds[i];
        }
        return Recalibration.of(raw, Arrays.copyOfRange(above, first, size));
    }
}
