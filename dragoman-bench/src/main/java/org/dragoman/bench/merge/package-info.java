/** How well reports of one happening are merged into one event. */
@NullMarked
package org.dragoman.bench.merge;

import org.jspecify.annotations.NullMarked;
