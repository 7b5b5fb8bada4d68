/** Simulated event data in the layouts of real ones, and how well forecasts do on them. */
@NullMarked
package org.dragoman.bench.outlook;

import org.jspecify.annotations.NullMarked;
