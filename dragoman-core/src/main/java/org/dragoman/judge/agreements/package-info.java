/**
 * Which agreements there are, who is bound by them, and what has become of them.
 *
 * <p><b>What comes in:</b> {@link org.dragoman.model.Findings} with what sentences say of agreements, and events whose sentences
 * are the same or that declare or break ceasefires. <b>What goes out:</b> {@link org.dragoman.judge.agreements.Agreement}s: one
 * ledger over all documents, each entry with its history of dated evidence, and claims of compliance apart from it. No news of an
 * agreement is not news that it holds: after a while without evidence its state is {@code unknown}. Beside the ledger, {@link
 * org.dragoman.judge.agreements.CeasefireSurvival} says how long ceasefires of a class have lasted in the events given. <b>What it
 * may not know:</b> how the mentions were found.
 */
@NullMarked
package org.dragoman.judge.agreements;

import org.jspecify.annotations.NullMarked;
