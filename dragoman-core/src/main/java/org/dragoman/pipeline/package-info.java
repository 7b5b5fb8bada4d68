/**
 * All stages in one readable list, with timings, counts and rejects.
 *
 * <p><b>What comes in:</b> documents. <b>What goes out:</b> readings and reports. <b>What it may not know:</b> where documents come from and where reports go.
 */
@NullMarked
package org.dragoman.pipeline;

import org.jspecify.annotations.NullMarked;
