package org.dragoman.judge.outlook;

import java.util.ArrayList;
import java.util.List;

/**
 * What was forecast beside what came, in ten bins of equal width.
 *
 * @param bins those that hold forecasts
 */
public record Reliability(List<Bin> bins) {

    /**
     * Forecasts that lie between two bounds.
     *
     * @param from lower bound
     * @param to upper bound
     * @param count of forecasts
     * @param forecast their mean
     * @param observed share of them after which a period above the norm came
     */
    public record Bin(double from, double to, int count, double forecast, double observed) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    static Reliability of(double[] forecasts, boolean[] above) {
        int[] counts = new int[Scores.BINS];
        double[] sums = new double[Scores.BINS];
        int[] came = new int[Scores.BINS];
        for (int i = 0; i < forecasts.length; i++) {
            int bin = Math.min(Scores.BINS - 1, (int) (forecasts[i] * Scores.BINS));
            counts[bin]++;
            sums[bin] += forecasts[i];
            came[bin] += above[i] ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < Scores.BINS; i++) {
            if (counts[i] > 0) {
                bins.add(new Bin(
                        (double) i / Scores.BINS,
                        (i + 1.0) / Scores.BINS,
                        counts[i],
                        sums[i] / counts[i],
                        (double) came[i] / counts[i]));
            }
        }
        return new Reliability(bins);
    }

    /** Mean distance of forecast and observed, each bin by its size. */
    double error() {
        double sum = 0;
        int all = 0;
        for (Bin bin : bins) {
            sum += bin.count * Math.abs(bin.forecast - bin.observed);
            all += bin.count;
        }
        return all == 0 ? Double.NaN : sum / all;
    }

    /** The error that perfect forecasts would show by chance alone, each outcome being drawn for itself. */
    double chance() {
        double sum = 0;
        int all = 0;
        for (Bin bin : bins) {
            sum += Math.sqrt(2 / Math.PI * bin.forecast * (1 - bin.forecast) * bin.count);
            all += bin.count;
        }
        return all == 0 ? Double.NaN : sum / all;
    }
}
