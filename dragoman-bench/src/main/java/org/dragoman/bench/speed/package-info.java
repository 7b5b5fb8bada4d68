/**
 * How fast raw text becomes reports, and what it takes: sentences a second on one thread and on two, start-up, heap.
 *
 * <p>Speed is never given alone. The encoder's forward pass over the same sentences in the same batches is the limit that
 * no reader built on it can beat; another reader of the same text is the yardstick. All run in one process on one core,
 * in turns, so that whatever else the machine does falls on all of them, and ratios are formed within a round.
 */
@NullMarked
package org.dragoman.bench.speed;

import org.jspecify.annotations.NullMarked;
