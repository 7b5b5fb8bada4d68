/**
 * Measures the time resolver against gold that people labelled: WikiWars (histories) and the cases of Recognizers-Text
 * (single sentences).
 *
 * <p>Run {@link org.dragoman.bench.time.TimeBench}. The gold is not part of this project; a set that is missing is
 * skipped with a message.
 */
@NullMarked
package org.dragoman.bench.time;

import org.jspecify.annotations.NullMarked;
