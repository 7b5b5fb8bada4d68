/**
 * Rows of other data sets to events: one class a layout.
 *
 * <p>GDELT, ICEWS, UCDP GED, ACLED, Phoenix, PETRARCH's output and the project's own JSON lines each become the same {@link
 * org.dragoman.model.Event}, with the data set's name and the row's id as {@link org.dragoman.model.Event.Origin}. How each
 * column is understood is told in {@code docs/imports.md}; what codes of actors, countries and kinds of events stand for is in
 * the tables beside these classes.
 *
 * {@snippet lang=java :
 * new EventImporter(EventFormat.AUTO).read(List.of("20200228.export.CSV"), System.in, new ImportSink() {...});
 * }
 *
 * <p><b>What comes in:</b> files, plain or packed (.gz, .zip), read line by line whatever their size. <b>What goes out:</b>
 * events; rows that cannot be used, by line, with the remedy; codes that no table knows, with their number. <b>What it may not
 * know:</b> where the events go.
 */
@NullMarked
package org.dragoman.imports;

import org.jspecify.annotations.NullMarked;
