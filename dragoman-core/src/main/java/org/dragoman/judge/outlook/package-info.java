/**
 * How likely it is that a dyad's, or a country's, next week or month is more hostile than its norm, with the track record of
 * such forecasts, and what named experts foretell.
 *
 * {@snippet lang=java :
 * DaySums sums = new DaySums();
 * events.forEach(sums::add);
 * Outlook outlook = Outlook.of(sums, sums.lastDay(), Kind.DYAD, Step.WEEK);
 * }
 *
 * <p>The way: {@link org.dragoman.judge.outlook.Deed} says what an event counts; {@link org.dragoman.judge.outlook.DaySums}
 * keeps sums of a day; a {@code Panel} makes periods of them; {@code Past} holds what is known of one unit at an origin, its
 * norm and the features; {@code Learner} fits and calibrates on what is past; {@link org.dragoman.judge.outlook.RollingOrigin}
 * walks through the periods and keeps each forecast with what came of it; {@link org.dragoman.judge.outlook.Track} measures
 * them. {@code docs/outlook.md} gives the definitions, with the reasons.
 *
 * <p><b>What comes in:</b> events, in any order, one by one. <b>What goes out:</b> probabilities with intervals beside the
 * base rate and no-change, refusals with their reason, measures, opinions. <b>What it may not know:</b> where events are kept,
 * how they were coded, and, at any origin, what came later.
 */
@NullMarked
package org.dragoman.judge.outlook;

import org.jspecify.annotations.NullMarked;
