package org.dragoman.judge.outlook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Past origins with what came of them, the latest periods only; of very many units a fixed share of each period. */
final class Examples {

    /**
     * One unit at one origin.
     *
     * @param features what was known
     * @param start log odds that the features move: those of the simple forecasts
     * @param unit number of the unit
     * @param column of the origin
     * @param above what came of it: whether the next period was above the norm
     */
    record Example(float[] features, float start, int unit, int column, boolean above) {}

    /** Fewest of either outcome that are learned from. */
    static final int LEAST = 40;

    private static final int MOST = 150_000;

    private final int memory;
    private final Deque<List<Example>> columns = new ArrayDeque<>();

    Examples(Step step) {
        this.memory = step.memory();
    }

    /** Adds all examples of one origin. */
    void add(List<Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        int most = MOST / memory;
        int of = (examples.size() + most - 1) / most;
        List<Example> kept = of <= 1
                ? examples
                : examples.stream()
                        .filter(each -> Math.floorMod(each.unit * 31 + each.column * 17, of) == 0)
                        .toList();
        columns.addLast(List.copyOf(kept));
        if (columns.size() > memory) {
            columns.removeFirst();
        }
    }

    List<Example> all() {
        List<Example> all = new ArrayList<>();
        columns.forEach(all::addAll);
        return all;
    }

    /** How many periods there are. */
    int origins() {
        return columns.size();
    }

    /** How many came out above the norm. */
    int above() {
        return count(true);
    }

    /** How many did not. */
    int below() {
        return count(false);
    }

    private int count(boolean above) {
        int count = 0;
        for (List<Example> column : columns) {
            for (Example each : column) {
                count += each.above == above ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether there are enough of both outcomes, over enough periods, to learn from. */
    boolean isEnough(Step step) {
        return origins() >= step.leastOutcomes() && Math.min(above(), below()) >= LEAST;
    }
}
