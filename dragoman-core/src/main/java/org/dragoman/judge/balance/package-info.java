/**
 * What relations add up to: triads in balance or not, how far the whole is from two camps, who stands between whom.
 *
 * <p><b>What comes in:</b> {@link org.dragoman.judge.relations.Relations} as of a day; events and findings for mediators.
 * <b>What goes out:</b> a {@link org.dragoman.judge.balance.Balance}. It is a state and not a force: that a triad is out of
 * balance says next to nothing of what comes next ({@code docs/judgments.md}). <b>What it may not know:</b> how scores are made.
 */
@NullMarked
package org.dragoman.judge.balance;

import org.jspecify.annotations.NullMarked;
