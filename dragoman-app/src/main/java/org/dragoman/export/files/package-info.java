/**
 * Events to files for other programs: CSV, JSON lines, Parquet, GeoJSON, GEXF, GraphML, and the layouts of GDELT and ICEWS.
 *
 * <p>Every file says what it holds: version of the data, filters, and how to cite it ({@link
 * org.dragoman.export.files.Colophon}), inside where the format has room for it, else in a file beside it. Columns of flat
 * files are described once, in {@link org.dragoman.export.files.EventColumns}.
 *
 * <p><b>What comes in:</b> events, one after the other. <b>What goes out:</b> bytes. <b>What it may not know:</b> where the
 * events come from.
 */
@NullMarked
package org.dragoman.export.files;

import org.jspecify.annotations.NullMarked;
