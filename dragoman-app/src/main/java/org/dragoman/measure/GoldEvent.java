package org.dragoman.measure;

import java.util.List;
import org.dragoman.model.EventType;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event as somebody labelled it.
 *
 * @param type PLOVER type
 * @param cameo CAMEO code, or null when only the type is labelled
 * @param sources who does it
 * @param targets to whom
 * @param status its standing, or null when it is not labelled
 * @param predicate the word that carries it, or null when it may stand anywhere in the text
 */
public record GoldEvent(
        EventType type,
        @Nullable String cameo,
        List<GoldParty> sources,
        List<GoldParty> targets,
        @Nullable Status status,
        @Nullable Span predicate) {

    public GoldEvent {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** Whether the report tells this event, as far as type and place in the text go. */
    boolean isToldBy(Report report) {
        return report.type() == type
                && (predicate == null || report.predicateSpan().overlaps(predicate));
    }

    boolean hasCameo(Report report) {
        return report.cameo().equals(cameo);
    }

    /** Whether the standing is the same; what has happened and what is happening count as one. */
    boolean hasStatus(Report report) {
        return status != null && (status.isTold() ? report.status().isTold() : report.status() == status);
    }
}
