package org.dragoman.store;

import java.sql.SQLException;
import java.util.List;
import org.dragoman.merge.Evidence;
import org.dragoman.model.Actor;
import org.dragoman.model.Participant;
import org.dragoman.model.Place;
import org.dragoman.model.Report;
import org.dragoman.model.TimeInterval;
import org.jdbi.v3.core.Handle;

/** Reads and writes reports. */
final class ReportTable {

    private ReportTable() {}

    /**
     * Adds a report.
     *
     * @param document its number
     * @param number of the report within the document
     * @param chain the chain that it stands in
     */
    static void add(Batch batch, int run, int document, int number, int chain, Evidence evidence) throws SQLException {
        Report report = evidence.report();
        Rows row = batch.rows("reports").begin().add(run).add(document).add(number);
        row.add(report.type().name()).add(report.mode()).add(report.cameo());
        row.add(EventRows.lower(report.status()));
        row.add(codes(report.sources())).add(codes(report.targets()));
        TimeInterval time = report.time();
        row.add(time == null ? null : time.from()).add(time == null ? null : time.to());
        Place place = report.place() == null ? null : report.place().place();
        row.add(place == null ? null : place.name()).add(place == null ? null : place.geonameId());
        row.add(report.codedBy().score()).add(Stored.json(report)).add(chain);
        row.add(Stored.json(EvidenceBody.of(evidence)));
        row.add(evidence.vector().toBytes()).add(evidence.meaning().toBytes()).end();
    }

    private static List<String> codes(List<Participant> parties) {
        return parties.stream().map(Participant::actor).map(Actor::code).toList();
    }

    /** A document's reports in a run, in document order. */
    static List<Report> of(Handle handle, int run, String document) {
        return handle.createQuery("SELECT report FROM reports WHERE run = :run AND document ="
                        + " (SELECT number FROM documents WHERE id = :document) ORDER BY number")
                .bind("run", run)
                .bind("document", document)
                .mapTo(String.class)
                .map(json -> Stored.object(json, Report.class))
                .list();
    }
}
