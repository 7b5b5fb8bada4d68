package org.dragoman.export.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.model.Event;

/** Exports events to a file, as the verb does. */
final class Exported {

    static final String PROGRAM = "dragoman 1.2";
    static final String FILTERS = "--type ASSAULT --words \"it's <over> & out\"";

    private Exported() {}

    static Colophon to(Path file, ExportFormat format, List<Event> events) throws IOException {
        try (EventExport export = EventExport.to(format, file)) {
            for (Event event : events) {
                export.add(event);
            }
            return export.finish(PROGRAM, FILTERS, 2026);
        }
    }
}
