package org.dragoman.judge.outlook;

import java.util.Arrays;
import java.util.List;

/** The numbers that a forecast is made of, gathered one after the other. */
final class Features {

    /** Weights are taken as logarithms; "over the norm" is the difference to the norm's logarithm. */
    static final List<String> NAMES = List.of(
            "hostile, shortest half-life, over the norm",
            "hostile, short half-life, over the norm",
            "hostile, long half-life, over the norm",
            "hostile, longest half-life, over the norm",
            "share of periods above the norm, short half-life",
            "share of periods above the norm, long half-life",
            "share of periods above the norm, longest half-life",
            "last period above the norm",
            "last period over the norm",
            "norm",
            "norm is zero",
            "spread over the norm",
            "cooperation, short over longest half-life",
            "cooperation over conflict",
            "events, long half-life",
            "events, shortest over longest half-life",
            "periods since something hostile",
            "norm is zero, hostile, short half-life",
            "norm is zero, share above, long half-life",
            "norm times hostile, short half-life",
            "hostile, short half-life, over the norm, bent",
            "hostile, long half-life, over the norm, bent",
            "share of periods above the norm, short half-life, bent",
            "share of periods above the norm, long half-life, bent",
            "base rate",
            "season, sine",
            "season, cosine",
            "reporting over the usual",
            "share of all units above their norm");

    /** How many of them, the last ones, are the same for all units at an origin. */
    static final int COMMON = 4;

    private final float[] values = new float[NAMES.size()];
    private int size;

    void add(double value) {
        values[size++] = (float) value;
    }

    float[] values() {
        if (size != values.length) {
            throw new IllegalStateException(size + " features instead of " + values.length);
        }
        return Arrays.copyOf(values, size);
    }

    /**
     * What is the same for all units at an origin.
     *
     * @param season where in the year the period lies that is forecast, 0 to 1
     * @param reporting logarithm of the reporting of the last period over the usual
     * @param above share of the units that are above their norm
     */
    record Around(double season, double reporting, double above) {

        void addTo(Features features) {
            features.add(Math.sin(2 * Math.PI * season));
            features.add(Math.cos(2 * Math.PI * season));
            features.add(reporting);
            features.add(above);
        }
    }
}
