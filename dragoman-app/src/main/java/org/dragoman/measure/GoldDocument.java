package org.dragoman.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Report;
import org.dragoman.model.Span;

/**
 * A text and all the events that are labelled in it.
 *
 * @param document the text
 * @param events labelled in it
 * @param marks words at which it is labelled whether they carry an event; empty when the whole text is labelled
 */
public record GoldDocument(Document document, List<GoldEvent> events, List<Span> marks) {

    public GoldDocument {
        events = List.copyOf(events);
        marks = List.copyOf(marks);
    }

    /** The reports to compare: plain statements only where some are labelled, and only those at a mark if there are marks. */
    List<Report> compared(List<Report> reports) {
        boolean statements = events.stream().anyMatch(event -> event.type() == EventType.STATEMENT);
        return reports.stream()
                .filter(report -> statements || report.type() != EventType.STATEMENT)
                .filter(report -> marks.isEmpty() || marks.stream().anyMatch(report.predicateSpan()::overlaps))
                .toList();
    }

    /** Lines that mark different events of one sentence become one document. */
    public static List<GoldDocument> merged(List<GoldDocument> all) {
        Map<String, GoldDocument> merged = new LinkedHashMap<>();
        for (GoldDocument each : all) {
            String key = each.marks.isEmpty() ? "\0" + merged.size() : each.document.text();
            merged.merge(key, each, GoldDocument::with);
        }
        return List.copyOf(merged.values());
    }

    private GoldDocument with(GoldDocument other) {
        return new GoldDocument(document, joined(events, other.events), joined(marks, other.marks));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> joined = new ArrayList<>(a);
        joined.addAll(b);
        return joined;
    }
}
