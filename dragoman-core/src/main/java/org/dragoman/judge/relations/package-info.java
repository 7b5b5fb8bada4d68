/**
 * Who stands with whom: a signed score for each pair of actors, with its interval, from deeds and from stances told in text.
 *
 * <p><b>What comes in:</b> merged events and findings, one by one, into a {@link
 * org.dragoman.judge.relations.RelationLedger}, which keeps some twenty bytes of each. <b>What goes out:</b> {@link
 * org.dragoman.judge.relations.Relation}s as of a day, and their {@link org.dragoman.judge.relations.Point}s over time.
 * Alignment is kept apart from de-escalation: a truce shows that two were at war, not that they are friends. <b>What it may
 * not know:</b> triads, agreements, other rooms of the judge. {@code docs/judgments.md} gives reasons for every choice.
 */
@NullMarked
package org.dragoman.judge.relations;

import org.jspecify.annotations.NullMarked;
