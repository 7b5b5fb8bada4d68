package org.dragoman.judge.outlook;

/**
 * One unit's sums, period by period.
 *
 * @param unit whose
 * @param first column of its first event
 * @param hostile weight of conflict
 * @param cooperative weight of cooperation
 * @param events number of events
 */
record Series(Unit unit, int first, float[] hostile, float[] cooperative, float[] events) {}
