package org.dragoman.judge.outlook;

/**
 * A forecast of one unit's next period.
 *
 * @param probability that it is more hostile than the norm
 * @param low lower end of the 95 % interval of that probability
 * @param high upper end
 * @param baseRate the forecast of the base rate
 * @param noChange the forecast of no-change, as a probability
 * @param lastAbove whether the last period was above the norm: no-change as yes or no
 */
public record Forecast(
        double probability, double low, double high, double baseRate, double noChange, boolean lastAbove) {}
