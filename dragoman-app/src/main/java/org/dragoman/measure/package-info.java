/**
 * Compares reports with what people labelled.
 *
 * <p><b>What comes in:</b> sentences with the events that somebody marked in them, and what was coded. <b>What goes out:</b>
 * counts, precision, recall and F1 with their intervals, and the differences to read.
 */
@NullMarked
package org.dragoman.measure;

import org.jspecify.annotations.NullMarked;
