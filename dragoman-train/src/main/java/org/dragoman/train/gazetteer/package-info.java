/**
 * Packs the GeoNames dump of populated places, and the names of administrative areas, into the gazetteer that ships with
 * the core. Run once a release of the data; see {@code docs/places.md} for the commands.
 */
@NullMarked
package org.dragoman.train.gazetteer;

import org.jspecify.annotations.NullMarked;
