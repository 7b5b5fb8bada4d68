package org.dragoman.bench.judge;

import java.util.List;
import org.dragoman.merge.EventMerger;
import org.dragoman.merge.Evidence;
import org.dragoman.merge.EvidenceReader;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.dragoman.model.Findings;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;

/**
 * What a document gives to judge by; plain statements are left out.
 *
 * @param evidence its reports, to be merged
 * @param findings what it says beside events
 */
record Coded(List<Evidence> evidence, Findings findings) {

    static Coded of(Dragoman dragoman, Document document) {
        Reading reading = dragoman.read(document);
        List<Report> reports = dragoman.code(reading).stream()
                .filter(report -> report.type() != EventType.STATEMENT)
                .toList();
        return new Coded(new EvidenceReader(reading).of(reports), dragoman.findings(reading, reports));
    }

    /** The events of this document alone. */
    List<Event> events() {
        return EventMerger.shipped().merge(evidence).events();
    }
}
