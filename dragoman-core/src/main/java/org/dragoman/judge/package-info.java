/**
 * (6) From events and findings to judgments: who stands with whom, which agreements hold, what is contested, what may come.
 *
 * <p><b>What comes in:</b> merged {@link org.dragoman.model.Event}s, one happening each, and {@link
 * org.dragoman.model.Findings}, what documents say beside events; both one by one, so that a million events need not be held.
 * <b>What goes out:</b> judgments as records, each of which names the events and sentences that it rests on and says how sure
 * it is. <b>What it may not know:</b> stores, files, the coder; it sees the model only. One room a question: {@code relations},
 * {@code balance}, {@code agreements}, {@code claims}, {@code outlook}, {@code alerts}.
 */
@NullMarked
package org.dragoman.judge;

import org.jspecify.annotations.NullMarked;
