/** Measures how well places are found and located, against labelled sets that are not part of the project. */
@NullMarked
package org.dragoman.bench.place;

import org.jspecify.annotations.NullMarked;
