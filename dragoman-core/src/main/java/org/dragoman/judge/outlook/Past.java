package org.dragoman.judge.outlook;

/**
 * What is known of one unit at an origin. It is told column after column and cannot look ahead.
 *
 * <p>Levels are weights by what was reported in the same period ({@link Panel#reporting}), so that a week in which twice as
 * much is reported is not twice as hostile; times the usual reporting they are weights again.
 */
final class Past {

    /** Added to weights before their logarithm is taken: half of the lightest event. */
    private static final double HALF = 0.5;

    private static final int HALF_LIVES = Step.halfLives();

    private final Panel panel;
    private final Series series;
    private final Step step;
    private final double[] hostile = new double[HALF_LIVES];
    private final double[] cooperative = new double[HALF_LIVES];
    private final double[] events = new double[HALF_LIVES];
    private final double[] weights = new double[HALF_LIVES];
    private final double[] window;
    private int told;
    private int sinceHostile;
    private double usual;
    private double norm;

    Past(Panel panel, Series series) {
        this.panel = panel;
        this.series = series;
        this.step = panel.periods().step();
        this.window = new double[step.year()];
    }

    Unit unit() {
        return series.unit();
    }

    /** Whether there ever was conflict. */
    boolean hasConflict() {
        return told > 0 && sinceHostile < told;
    }

    /** Takes the next column; before the unit's first event there is nothing to take. */
    void tell(int column) {
        usual = panel.usual(column);
        if (column < series.first()) {
            return;
        }
        double reporting = panel.reporting(column);
        double level = series.hostile()[column] / reporting;
        window[told % window.length] = level;
        told++;
        sinceHostile = level > 0 ? 0 : sinceHostile + 1;
        for (int i = 0; i < HALF_LIVES; i++) {
            double keep = step.kept(i);
            hostile[i] = keep * hostile[i] + level;
            cooperative[i] = keep * cooperative[i] + series.cooperative()[column] / reporting;
            events[i] = keep * events[i] + series.events()[column] / reporting;
            weights[i] = keep * weights[i] + 1;
        }
        norm = Panel.median(window, 0, filled()) * usual;
    }

    /** Periods since the unit's first event, gaps left out. */
    int history() {
        return told;
    }

    /** Whether there is enough to go by. */
    boolean isEnough() {
        return told >= step.leastHistory() && hostilePeriods() >= step.leastHostile();
    }

    /** Periods of the norm with something hostile. */
    int hostilePeriods() {
        int count = 0;
        for (int i = 0; i < filled(); i++) {
            count += window[i] > 0 ? 1 : 0;
        }
        return count;
    }

    /** The norm: the median weight of conflict in the periods of the last twelve months, at the usual reporting. */
    double norm() {
        return norm;
    }

    /** Whether the weight in a column, at the reporting that was usual when this was told last, is above the norm. */
    boolean isAbove(int column) {
        return isAbove(series.hostile()[column] / panel.reporting(column));
    }

    /** Whether the last column told is above the norm. */
    boolean isLastAbove() {
        return isAbove(ago(0));
    }

    private boolean isAbove(double level) {
        return level * usual > norm + HALF;
    }

    private int filled() {
        return Math.min(told, window.length);
    }

    private double ago(int periods) {
        return window[(told - 1 - periods) % window.length];
    }

    /** The features, in the order of {@link Features#NAMES}. */
    float[] features(double baseRate, Features.Around around) {
        Features features = new Features();
        double[] over = new double[HALF_LIVES];
        for (int i = 0; i < HALF_LIVES; i++) {
            over[i] = log(mean(hostile, i)) - log(norm);
            features.add(over[i]);
        }
        double recent = share(1);
        double longer = share(2);
        features.add(recent);
        features.add(longer);
        features.add(share(3));
        double last = isLastAbove() ? 1 : 0;
        features.add(last);
        features.add(log(ago(0) * usual) - log(norm));
        features.add(log(norm));
        double none = norm < HALF ? 1 : 0;
        features.add(none);
        features.add(log(spread()) - log(norm));
        features.add(log(mean(cooperative, 1)) - log(mean(cooperative, 3)));
        features.add(log(mean(cooperative, 3)) - log(mean(hostile, 3)));
        features.add(log(mean(events, 2)));
        features.add(log(mean(events, 0)) - log(mean(events, 3)));
        features.add(Math.log1p(sinceHostile));
        features.add(none * over[1]);
        features.add(none * longer);
        features.add(log(norm) * over[1]);
        features.add(over[1] * Math.abs(over[1]));
        features.add(over[2] * Math.abs(over[2]));
        features.add(recent * Math.abs(recent));
        features.add(longer * Math.abs(longer));
        features.add(Math.log(baseRate / (1 - baseRate)));
        around.addTo(features);
        return features.values();
    }

    private double mean(double[] discounted, int halfLife) {
        return discounted[halfLife] / weights[halfLife] * usual;
    }

    private static double log(double weight) {
        return Math.log(weight + HALF);
    }

    /** Discounted share of the periods of the last twelve months that are above today's norm, as log odds. */
    private double share(int halfLife) {
        double keep = step.kept(halfLife);
        double weight = 1;
        double above = HALF;
        double all = 1;
        for (int i = 0; i < filled(); i++) {
            above += isAbove(ago(i)) ? weight : 0;
            all += weight;
            weight *= keep;
        }
        return Math.log(above / (all - above));
    }

    private double spread() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < filled(); i++) {
            double weight = window[i] * usual;
            sum += weight;
            squares += weight * weight;
        }
        double mean = sum / filled();
        return Math.sqrt(Math.max(0, squares / filled() - mean * mean));
    }
}
