package org.dragoman.judge.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.judge.outlook.Examples.Example;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the periods as they came. At each it first learns what became of the forecasts made at the period before, then
 * takes in the period, then forecasts the next: nothing that came later can reach a forecast.
 */
final class RollingOrigin {

    /** A unit at the present origin, waiting for what comes of it. */
    private record Waiting(
            int unit,
            float[] features,
            float start,
            boolean lastAbove,
            @Nullable Forecast forecast,
            double rawLogOdds) {}

    private final Panel panel;
    private final Step step;
    private final List<Past> pasts = new ArrayList<>();
    private final Examples examples;
    private final Simple simple = new Simple();
    private final Learner learner;
    private final Log log = new Log();
    private List<Waiting> waiting = List.of();
    private int waitingFrom = -1;

    private RollingOrigin(Panel panel) {
        this.panel = panel;
        this.step = panel.periods().step();
        this.examples = new Examples(step);
        this.learner = new Learner(step);
        for (Series series : panel.series()) {
            pasts.add(new Past(panel, series));
        }
    }

    /** Walks to the end of the panel. */
    static RollingOrigin through(Panel panel) {
        RollingOrigin origin = new RollingOrigin(panel);
        for (int column = 0; column < panel.columns(); column++) {
            if (panel.isObserved(column)) {
                origin.take(column);
            }
        }
        return origin;
    }

    private void take(int column) {
        if (waitingFrom == column - 1) {
            settle(column);
        }
        pasts.forEach(past -> past.tell(column));
        learner.learn(column, examples, log);
        waiting = forecasts(column);
        waitingFrom = column;
    }

    /** What became of the forecasts for this column. */
    private void settle(int column) {
        List<Example> known = new ArrayList<>();
        for (Waiting each : waiting) {
            boolean above = pasts.get(each.unit).isAbove(column);
            if (each.forecast != null) {
                log.add(each.unit, column, each.forecast, each.rawLogOdds, above);
            }
            known.add(new Example(each.features, each.start, each.unit, column - 1, above));
        }
        // After all forecasts of the column are settled: none of them knew the others' outcomes.
        known.forEach(each -> simple.tell(each.unit(), pasts.get(each.unit()).isLastAbove(), each.above()));
        examples.add(known);
    }

    private List<Waiting> forecasts(int column) {
        List<Integer> enough = new ArrayList<>();
        int above = 0;
        for (int unit = 0; unit < pasts.size(); unit++) {
            Past past = pasts.get(unit);
            if (past.isEnough()) {
                enough.add(unit);
                above += past.isLastAbove() ? 1 : 0;
            }
        }
        Features.Around around = new Features.Around(
                season(column + 1),
                Math.log(panel.reporting(column) / panel.usual(column)),
                // As if twenty more units stood half and half: the share of few units says little.
                (above + 10.0) / (enough.size() + 20.0));
        List<Waiting> made = new ArrayList<>();
        for (int unit : enough) {
            made.add(waiting(unit, pasts.get(unit), around));
        }
        return made;
    }

    private Waiting waiting(int unit, Past past, Features.Around around) {
        boolean lastAbove = past.isLastAbove();
        double baseRate = simple.baseRate(unit);
        double noChange = simple.noChange(lastAbove);
        float[] features = past.features(baseRate, around);
        float start = (float) Math.log(noChange / (1 - noChange));
        if (!learner.isReady()) {
            return new Waiting(unit, features, start, lastAbove, null, 0);
        }
        LogisticModel.LogOdds odds = learner.logOdds(features, start, unit);
        Forecast forecast = learner.forecast(odds, baseRate, noChange, lastAbove);
        return new Waiting(unit, features, start, lastAbove, forecast, odds.value());
    }

    private double season(int column) {
        return panel.periods().last(panel.period(column)).getDayOfYear() / 366.0;
    }

    Panel panel() {
        return panel;
    }

    Log log() {
        return log;
    }

    /** All units with events, numbered as in the log. */
    List<Past> pasts() {
        return pasts;
    }

    /** Whether something was learned. */
    boolean isReady() {
        return learner.isReady();
    }

    /** Past origins with what came of them. */
    Examples examples() {
        return examples;
    }

    /** The forecasts for the period after the last, by unit's number; none when the last period is a gap. */
    Map<Integer, Forecast> next() {
        Map<Integer, Forecast> next = new HashMap<>();
        if (waitingFrom == panel.columns() - 1) {
            for (Waiting each : waiting) {
                if (each.forecast != null) {
                    next.put(each.unit, each.forecast);
                }
            }
        }
        return next;
    }
}
