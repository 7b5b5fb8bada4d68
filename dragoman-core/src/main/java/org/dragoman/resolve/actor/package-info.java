/**
 * Who: from the words of a text to countries, roles and names.
 *
 * <p><b>What comes in:</b> a document, its analysed sentences and its toponyms; or a bare phrase. <b>What goes
 * out:</b> {@link org.dragoman.model.ActorMention}s with their {@link org.dragoman.model.Actor}s, pronouns and
 * descriptions tied to what they refer to. <b>What it may not know:</b> events and their codes.
 *
 * <p>The steps, each a class:
 *
 * <ol>
 *   <li>{@link org.dragoman.resolve.actor.Knowledge} reads the tables beside this package: countries, groups,
 *       organisations, services, metonyms, office holders, role nouns, modifiers, titles.
 *   <li>{@link org.dragoman.resolve.actor.PhraseReader} finds the known words of one phrase, and
 *       {@link org.dragoman.resolve.actor.PhraseComposer} composes them: "Syrian" and "air forces" give {@code SYR MIL},
 *       "a former White House official" gives {@code USA ELI}.
 *   <li>{@link org.dragoman.resolve.actor.MentionFinder} cuts a sentence into noun phrases and has each composed.
 *   <li>{@link org.dragoman.resolve.actor.Coreference} walks the mentions in text order and ties pronouns,
 *       surnames and definite descriptions to those before them.
 *   <li>{@link org.dragoman.resolve.actor.ActorResolver} is the front door.
 * </ol>
 *
 * <pre>{@code
 * ActorResolver resolver = ActorResolver.load();
 * resolver.resolvePhrase("Turkey's foreign minister", null, LocalDate.of(2020, 3, 1)).get(0).code(); // TUR GOV
 * }</pre>
 *
 * <p>Who holds an office is looked up at the document's date. Unknown stays unknown: a phrase that names neither a
 * country nor a role yields no actor.
 */
@NullMarked
package org.dragoman.resolve.actor;

import org.jspecify.annotations.NullMarked;
