@NullMarked
package org.dragoman.resolve.actor;

import org.jspecify.annotations.NullMarked;
