package org.dragoman.pipeline;

import java.util.List;
import org.dragoman.code.AgreementFinder;
import org.dragoman.code.EventCoder;
import org.dragoman.code.StanceFinder;
import org.dragoman.model.Findings;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;

/** What finds in a document what is no event, with the tables that this takes. Safe for use by many threads. */
final class Finders {

    private final StanceFinder stances;
    private final AgreementFinder agreements;

    Finders(EventCoder coder) {
        this.stances = new StanceFinder(coder);
        this.agreements = new AgreementFinder(coder);
    }

    Findings of(Reading reading, List<Report> reports) {
        return Findings.none(reading.document())
                .withStances(stances.find(reading, reports))
                .withAgreements(agreements.find(reading, reports));
    }
}
