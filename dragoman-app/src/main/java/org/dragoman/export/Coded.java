package org.dragoman.export;

import java.util.List;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;

/**
 * A document with what its sentences say happened.
 *
 * @param reading the document as read
 * @param reports its reports, in document order
 */
public record Coded(Reading reading, List<Report> reports) {

    public Coded {
        reports = List.copyOf(reports);
    }
}
