package org.dragoman.imports;

import org.dragoman.model.Event;

/** How the rows of one data set are understood. */
interface Layout {

    /**
     * The row's event.
     *
     * @throws BadRowException when the row cannot be used
     */
    Event event(Row row) throws BadRowException;
}
