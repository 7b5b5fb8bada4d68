/** How quickly the server answers. */
@NullMarked
package org.dragoman.bench.serve;

import org.jspecify.annotations.NullMarked;
