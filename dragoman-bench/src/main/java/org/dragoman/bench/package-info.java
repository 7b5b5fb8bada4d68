/**
 * Accuracy against labelled sets, throughput, and peers side by side. Each command skips with a clear message when its set
 * is not there.
 */
@NullMarked
package org.dragoman.bench;

import org.jspecify.annotations.NullMarked;
