package org.dragoman.export;

import java.util.List;
import org.dragoman.merge.Join;
import org.dragoman.model.Event;

/**
 * An event to be written.
 *
 * @param event the event
 * @param joins why its reports were joined; empty when that was not asked for
 */
public record Told(Event event, List<Join> joins) {

    public Told {
        joins = List.copyOf(joins);
    }
}
