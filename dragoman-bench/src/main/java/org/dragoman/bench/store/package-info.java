/** Measures the store: how fast documents are taken in beside coding alone, memory while it grows, and how fast it answers. */
@NullMarked
package org.dragoman.bench.store;

import org.jspecify.annotations.NullMarked;
