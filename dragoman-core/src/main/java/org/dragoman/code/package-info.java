/**
 * (4) From predicates and their arguments to reports, through a codebook that is data.
 *
 * <p><b>What comes in:</b> a {@link org.dragoman.model.Reading}. <b>What goes out:</b> {@link org.dragoman.model.Report}s. <b>What it may not know:</b> files, stores, other documents.
 */
@NullMarked
package org.dragoman.code;

import org.jspecify.annotations.NullMarked;
