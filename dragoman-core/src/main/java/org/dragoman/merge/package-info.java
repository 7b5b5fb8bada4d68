/**
 * From reports to events: which reports tell of one happening, and what they tell of it together.
 *
 * <p><b>What comes in:</b> the reports of many documents, each with what merging needs of its sentence
 * ({@link org.dragoman.merge.Evidence}). <b>What goes out:</b> {@link org.dragoman.model.Event}s, and for each two reports
 * that were joined why. <b>What it may not know:</b> how reports are coded, where they are kept, and in which order they
 * arrived.
 */
@NullMarked
package org.dragoman.merge;

import org.jspecify.annotations.NullMarked;
