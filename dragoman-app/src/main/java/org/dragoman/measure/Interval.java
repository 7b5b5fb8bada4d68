package org.dragoman.measure;

import java.util.Locale;

/**
 * A figure with the range in which it lies in 95 of 100 samples of this size.
 *
 * @param value the figure; not a number when there is nothing to measure
 * @param low lower end
 * @param high upper end
 */
public record Interval(double value, double low, double high) {

    /** As {@code .712 (.65 to .77)}, or a dash when there is nothing to measure. */
    @Override
    public String toString() {
        return Double.isNaN(value) ? "–" : "%s (%s to %s)".formatted(share(value, 3), share(low, 2), share(high, 2));
    }

    private static String share(double value, int digits) {
        String written = String.format(Locale.ROOT, "%." + digits + "f", value);
        return written.startsWith("0.") ? written.substring(1) : written;
    }
}
