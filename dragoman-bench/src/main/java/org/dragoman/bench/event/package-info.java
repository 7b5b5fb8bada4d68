/** Accuracy of event coding: given actors (PLV), found actors, quad classes and spans (CoPED), exhaustive labels (police). */
@NullMarked
package org.dragoman.bench.event;

import org.jspecify.annotations.NullMarked;
