/**
 * What changed: the last week of each pair of countries and each region against its own norm.
 *
 * <p><b>What comes in:</b> merged events, one by one, into an {@link org.dragoman.judge.alerts.AlertLedger}. <b>What goes
 * out:</b> {@link org.dragoman.judge.alerts.Alert}s, the unlikeliest first, each with its events. Small numbers raise no alert.
 * <b>What it may not know:</b> scores and forecasts.
 */
@NullMarked
package org.dragoman.judge.alerts;

import org.jspecify.annotations.NullMarked;
