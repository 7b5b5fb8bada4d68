/**
 * Where: from toponyms in the text to points on the map.
 *
 * <p>The way of one document, in the order of the classes:
 *
 * <ol>
 *   <li>{@link org.dragoman.resolve.place.Gazetteer} knows 200,000 populated places, their administrative areas, all
 *       countries and a table of regions, seas, camps and theatres of war. It is loaded once and shared by all threads.
 *       Names are found by a folded key ({@link org.dragoman.resolve.place.NameFolding}) and, when that fails, by a
 *       skeleton that forgives romanisation ({@link org.dragoman.resolve.place.Romanisation}).
 *   <li>{@link org.dragoman.resolve.place.ToponymFinder} finds the words that may name a place and says how sure it is
 *       of that: names the language model holds for people are left out, names after "in" or before a state are let in.
 *   <li>{@link org.dragoman.resolve.place.Disambiguator} chooses for every name one of the places that bear it, by what
 *       contains it, what else the document names, and how large it is.
 *   <li>{@link org.dragoman.resolve.place.MentionKinds} says in what sense the name is used.
 * </ol>
 *
 * <pre>{@code
 * PlaceResolver places = PlaceResolver.create();
 * List<PlaceMention> mentions = places.resolve(document, sentences);
 * }</pre>
 */
@NullMarked
package org.dragoman.resolve.place;

import org.jspecify.annotations.NullMarked;
