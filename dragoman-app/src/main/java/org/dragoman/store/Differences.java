package org.dragoman.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;
import org.dragoman.store.Change.Kind;
import org.dragoman.store.Change.Of;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Compares two runs: reports by the words that tell what happened, events by their ids. */
final class Differences {

    private static final String TOLD =
            "concat_ws(' ', list_aggregate(e.source, 'string_agg', ', '), e.type || coalesce('-' || lower(e.mode), ''),"
                    + " e.cameo, list_aggregate(e.target, 'string_agg', ', '), '(' || e.time || ')', e.place, e.status,"
                    + " e.reports || ' reports')";

    private final Handle handle;
    private final int before;
    private final int after;
    private final Consumer<Change> changes;

    Differences(Handle handle, int before, int after, Consumer<Change> changes) {
        this.handle = handle;
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /** Reports in the order of their documents, then events by id. */
    void find() {
        reports();
        events();
    }

    private record Row(int run, int document, Report report) {}

    private void reports() {
        // Only documents whose reports differ are read.
        String listed = "(SELECT run, document, list(report ORDER BY number) AS told FROM reports"
                + " WHERE run IN (:before, :after) GROUP BY run, document)";
        List<Integer> documents = handle.createQuery("SELECT document FROM " + listed
                        + " GROUP BY document HAVING count(*) < 2 OR min(told) <> max(told) ORDER BY document")
                .bind("before", before)
                .bind("after", after)
                .mapTo(Integer.class)
                .list();
        documents.forEach(this::document);
    }

    private void document(int number) {
        List<Row> rows = handle.createQuery("SELECT run, document, report FROM reports WHERE document = :document"
                        + " AND run IN (:before, :after) ORDER BY number")
                .bind("document", number)
                .bind("before", before)
                .bind("after", after)
                .map((row, context) ->
                        new Row(row.getInt(1), row.getInt(2), Stored.object(row.getString(3), Report.class)))
                .list();
        List<Report> old = of(rows, before);
        List<Report> fresh = of(rows, after);
        old.stream().filter(fresh::contains).toList().forEach(same -> {
            old.remove(same);
            fresh.remove(same);
        });
        for (Report report : old) {
            fresh.stream()
                    .filter(other -> other.predicateSpan().overlaps(report.predicateSpan()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> {
                                fresh.remove(other);
                                tell(Kind.CHANGED, report.document(), told(report), told(other));
                            },
                            () -> tell(Kind.REMOVED, report.document(), told(report), null));
        }
        fresh.forEach(report -> tell(Kind.ADDED, report.document(), null, told(report)));
    }

    private void tell(Kind kind, String document, @Nullable String was, @Nullable String is) {
        changes.accept(new Change(Of.REPORT, kind, document, was, is));
    }

    private static List<Report> of(List<Row> rows, int run) {
        return rows.stream()
                .filter(row -> row.run == run)
                .map(Row::report)
                .sorted(Comparator.comparing(Report::predicateSpan))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String told(Report report) {
        String mode = report.mode() == null ? "" : "-" + report.mode().toLowerCase(Locale.ROOT);
        String time = report.time() == null ? "" : "(" + report.time().value() + ")";
        String place = report.place() == null || report.place().place() == null
                ? ""
                : report.place().place().name();
        return List.of(
                        codes(report.sources()),
                        report.type() + mode,
                        report.cameo(),
                        codes(report.targets()),
                        time,
                        place,
                        EventRows.lower(report.status()),
                        "\"" + report.predicate() + "\"",
                        String.format(Locale.ROOT, "%.2f", report.codedBy().score()))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String codes(List<Participant> parties) {
        return parties.stream().map(party -> party.actor().code()).collect(Collectors.joining(", "));
    }

    /**
     * @param first where its first report stands: two runs that code that report differently call the event by other ids
     */
    private record Told(String id, String first, String words) {}

    private void events() {
        Map<String, Told> old = told(before);
        Map<String, Told> fresh = told(after);
        Map<String, Told> moved = new HashMap<>();
        fresh.values().stream().filter(told -> !old.containsKey(told.id)).forEach(told -> moved.put(told.first, told));
        for (Told was : old.values()) {
            Told is = fresh.get(was.id);
            if (is == null) {
                is = moved.remove(was.first);
            }
            if (is != null) {
                fresh.remove(is.id);
            }
            Kind kind = is == null ? Kind.REMOVED : Kind.CHANGED;
            String id = is == null ? was.id : is.id;
            changes.accept(new Change(Of.EVENT, kind, id, was.words, is == null ? null : is.words));
        }
        fresh.values().forEach(is -> changes.accept(new Change(Of.EVENT, Kind.ADDED, is.id, null, is.words)));
    }

    /** What the events tell that the other run does not tell in the same words, by id. */
    private Map<String, Told> told(int run) {
        Map<String, Told> told = new TreeMap<>();
        handle.createQuery(
                        "SELECT e.id, concat_ws(' ', m.document, m.predicate_start), " + TOLD + " FROM events e"
                                + " JOIN event_mentions m ON m.event = e.key AND m.number = 0 WHERE e.run = :run"
                                + " EXCEPT SELECT e.id, concat_ws(' ', m.document, m.predicate_start), " + TOLD
                                + " FROM events e JOIN event_mentions m ON m.event = e.key AND m.number = 0 WHERE e.run = :other")
                .bind("run", run)
                .bind("other", run == before ? after : before)
                .map((row, context) ->
                        told.put(row.getString(1), new Told(row.getString(1), row.getString(2), row.getString(3))))
                .list();
        return told;
    }
}
