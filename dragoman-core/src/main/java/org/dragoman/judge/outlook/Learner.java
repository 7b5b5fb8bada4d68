package org.dragoman.judge.outlook;

import org.jspecify.annotations.Nullable;

/** Learns anew every few periods, from outcomes that are known then, and forecasts with what it learned last. */
final class Learner {

    /** Half the width of a 95 % interval in standard errors. */
    private static final double SIDE = 1.96;

    private final Step step;
    private @Nullable LogisticModel model;
    private Recalibration recalibration = Recalibration.NONE;
    private int due;

    Learner(Step step) {
        this.step = step;
    }

    /** Whether there is something to forecast with. */
    boolean isReady() {
        return model != null;
    }

    /** Learns, when there is enough and the last time is long enough ago; in the beginning more often. */
    void learn(int column, Examples examples, Log log) {
        if (model != null && column < due || !examples.isEnough(step)) {
            return;
        }
        model = LogisticFit.of(examples.all());
        recalibration = log.recalibration(column - 2 * step.year());
        due = column + Math.max(1, Math.min(step.refit(), examples.origins() / 4));
    }

    LogisticModel.LogOdds logOdds(float[] features, float start, int unit) {
        if (model == null) {
            throw new IllegalStateException("nothing learned yet");
        }
        return model.logOdds(features, start, unit);
    }

    Forecast forecast(LogisticModel.LogOdds odds, double baseRate, double noChange, boolean lastAbove) {
        return new Forecast(
                recalibration.probability(odds.value()),
                recalibration.probability(odds.value() - SIDE * odds.error()),
                recalibration.probability(odds.value() + SIDE * odds.error()),
                baseRate,
                noChange,
                lastAbove);
    }
}
