/**
 * Accuracy of "who" against labelled sets that lie outside the project: actor phrases (NGEC), leaders at a date (REIGN),
 * entities of documents (re3d) and coreference (GAP, GUM).
 *
 * <p>Sets that are not there are skipped with a message.
 */
@NullMarked
package org.dragoman.bench.actor;

import org.jspecify.annotations.NullMarked;
