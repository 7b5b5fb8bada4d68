package org.dragoman.judge.relations;

/** Friendly and hostile weight, which ages. */
final class Sums {

    private final Scale scale;
    private double friendly;
    private double hostile;

    Sums(Scale scale) {
        this.scale = scale;
    }

    void add(double weight) {
        friendly += Math.max(weight, 0);
        hostile += Math.max(-weight, 0);
    }

    void age(int days) {
        double left = scale.left(days);
        friendly *= left;
        hostile *= left;
    }

    double friendly() {
        return friendly;
    }

    double hostile() {
        return hostile;
    }

    double score() {
        return scale.score(friendly, hostile);
    }
}
