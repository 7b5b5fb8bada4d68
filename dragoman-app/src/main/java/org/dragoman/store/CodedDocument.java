package org.dragoman.store;

import java.util.List;
import org.dragoman.merge.Evidence;
import org.dragoman.model.Document;
import org.dragoman.model.Findings;
import org.dragoman.model.Report;

/**
 * A document with what its sentences say happened.
 *
 * @param document as read, with the date that was found
 * @param evidence its reports with what merging needs, in document order
 * @param findings what it says beside events
 */
public record CodedDocument(Document document, List<Evidence> evidence, Findings findings) {

    public CodedDocument {
        evidence = List.copyOf(evidence);
    }

    /** Its reports, in document order. */
    public List<Report> reports() {
        return evidence.stream().map(Evidence::report).toList();
    }
}
