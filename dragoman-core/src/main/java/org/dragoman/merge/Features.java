package org.dragoman.merge;

/** How far each feature holds of two groups of reports. Filled once, then only read. */
final class Features {

    private final double[] values = new double[Feature.values().length];

    void put(Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    void put(Feature feature) {
        put(feature, 1);
    }

    /** One number a feature, in their order. */
    double[] values() {
        return values.clone();
    }

    boolean has(Feature feature) {
        return values[feature.ordinal()] > 0;
    }

    double get(Feature feature) {
        return values[feature.ordinal()];
    }
}
