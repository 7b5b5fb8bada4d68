/** Judgments against what a careful reader takes from articles. */
@NullMarked
package org.dragoman.bench.judge;

import org.jspecify.annotations.NullMarked;
