/**
 * (3) From words to what they stand for: actors, places, time intervals, and who "it" is.
 *
 * <p><b>What comes in:</b> analysed sentences. <b>What goes out:</b> mentions tied to actors, places and intervals. <b>What it may not know:</b> events and their codes.
 */
@NullMarked
package org.dragoman.resolve;

import org.jspecify.annotations.NullMarked;
