package org.dragoman.export.files;

import java.io.IOException;
import org.dragoman.model.Event;

/** Writes events in one format. Not safe for use by several threads. */
public interface EventWriter {

    /** Writes one event, or takes note of it. */
    void add(Event event) throws IOException;

    /** Writes what comes last; nothing is added after that. */
    void finish(Colophon colophon) throws IOException;

    /** How many events were left out because the format cannot hold them, and why; empty when none was. */
    default String leftOut() {
        return "";
    }
}
