/**
 * (2) From characters to analysed sentences: language, sentence and word borders, syntax, names and semantic roles, all
 * from one small encoder behind one interface.
 *
 * <p><b>What comes in:</b> a {@link org.dragoman.model.Document}. <b>What goes out:</b>
 * {@link org.dragoman.model.Sentence}s whose tokens point at the document's own characters. <b>What it may not
 * know:</b> actors, places, times, events.
 */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
