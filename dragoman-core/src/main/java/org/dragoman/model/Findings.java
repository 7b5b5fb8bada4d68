package org.dragoman.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says beside events, for judgments that rest on more than happenings: how actors stand with each other, and
 * what becomes of agreements.
 *
 * @param document id of the document
 * @param publisher who published it, or null
 * @param published day of publication, or null
 * @param url address of the page, or null
 * @param stances in text order
 * @param agreements in text order
 */
public record Findings(
        String document,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url,
        List<Stance> stances,
        List<AgreementMention> agreements) {

    public Findings {
        stances = List.copyOf(stances);
        agreements = List.copyOf(agreements);
    }

    /** Findings of a document that has none yet. */
    public static Findings none(Document document) {
        return new Findings(document.id(), document.source(), document.date(), document.url(), List.of(), List.of());
    }

    /** The same with these stances. */
    public Findings withStances(List<Stance> told) {
        return new Findings(document, publisher, published, url, told, agreements);
    }

    /** The same with these mentions of agreements. */
    public Findings withAgreements(List<AgreementMention> mentions) {
        return new Findings(document, publisher, published, url, stances, mentions);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return stances.isEmpty() && agreements.isEmpty();
    }
}
