package org.dragoman.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.bench.Confusion;
import org.dragoman.bench.Gold;
import org.dragoman.code.Relator;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Participant;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.pipeline.Dragoman;
import tools.jackson.databind.JsonNode;

/**
 * PLOVER roots on the PLV sentences (Hu et al., ACL 2024): with the actor pair given ({@code relate}), and with actors
 * found by the coder itself. Its errors were read to find
 * senses that the codebook lacked, so it is a development set: nothing is trained on it, and no sentence of it is copied.
 */
public final class PlvBench {

    private static final Map<EventType, String> FOLD = Map.of(
            EventType.CONCEDE, "YIELD",
            EventType.RETREAT, "YIELD");

    private PlvBench() {}

    /** @param args anything: measure with given actors only */
    public static void main(String[] args) {
        Gold.rows("events/plv_train.jsonl").ifPresent(rows -> {
            try (Dragoman dragoman = Dragoman.load()) {
                given(dragoman, rows);
                if (args.length == 0) {
                    found(dragoman, rows);
                }
            }
        });
    }

    /** PLV's fifteen roots fold PLOVER's sixteen types. */
    static String root(EventType type) {
        return FOLD.getOrDefault(type, type.name());
    }

    /** Penta class, 0 to 4, by CAMEO's chapters: 01 and 02 are talk, all of 08 is material cooperation. */
    static String penta(EventType type, String cameo) {
        if (cameo.startsWith("02")) {
            return "0";
        }
        return type == EventType.CONCEDE ? "2" : String.valueOf(type.quad().ordinal());
    }

    private static void given(Dragoman dragoman, List<JsonNode> rows) {
        Confusion roots = new Confusion();
        Confusion pentas = new Confusion();
        List<String> errors = new ArrayList<>();
        for (JsonNode row : rows) {
            Marked marked = Marked.of(row.path("marked").asString());
            JsonNode event = row.path("events").get(0);
            String gold = event.path("code").asString();
            Document document = Document.of(row.path("id").asString(), marked.text());
            Relator.Relation relation = dragoman.relate(document, marked.source(), marked.target());
            String given = relation.type() == null ? "-" : root(relation.type());
            roots.add(gold, given);
            pentas.add(
                    event.path("penta").asString(),
                    relation.type() == null ? "-" : penta(relation.type(), String.valueOf(relation.cameo())));
            if (!given.equals(gold)) {
                errors.add(gold + " -> " + given + " [" + relation.rule() + "] "
                        + row.path("marked").asString());
            }
        }
        System.out.printf(
                "PLV, actors given: root macro-F1 %s, accuracy %s, penta macro-F1 %s (%d sentences)%n%s",
                roots.interval(Confusion::macroF1),
                roots.interval(Confusion::accuracy),
                pentas.interval(Confusion::macroF1),
                rows.size(),
                roots.table());
        Gold.errors("plv-given", errors);
    }

    /** A sentence counts as right when some report has the gold root and overlaps the gold source and target. */
    private static void found(Dragoman dragoman, List<JsonNode> rows) {
        Confusion roots = new Confusion();
        List<String> errors = new ArrayList<>();
        for (JsonNode row : rows) {
            Marked marked = Marked.of(row.path("marked").asString());
            String gold = row.path("events").get(0).path("code").asString();
            Reading reading = dragoman.read(Document.of(row.path("id").asString(), marked.text()));
            List<Report> reports = dragoman.code(reading);
            String given = best(reports, marked);
            roots.add(gold, given);
            if (!given.equals(gold)) {
                errors.add(gold + " -> " + given + " " + row.path("marked").asString() + summary(reports));
            }
        }
        System.out.printf(
                "PLV, actors found: root macro-F1 %s, accuracy %s%n%s",
                roots.interval(Confusion::macroF1), roots.interval(Confusion::accuracy), roots.table());
        Gold.errors("plv-found", errors);
    }

    private static String best(List<Report> reports, Marked marked) {
        String best = "-";
        double top = 0;
        for (Report report : reports) {
            boolean s = touches(report.sources(), marked.source())
                    || report.symmetric() && touches(report.targets(), marked.source());
            boolean t = touches(report.targets(), marked.target())
                    || report.symmetric() && touches(report.sources(), marked.target());
            double score = (s ? 1 : 0)
                    + (t ? 1 : 0)
                    + (report.status() == Status.ACTUAL ? 0.3 : 0)
                    + report.codedBy().score() / 10;
            if (s && t && score > top && report.type() != EventType.STATEMENT) {
                top = score;
                best = root(report.type());
            }
        }
        return best;
    }

    private static boolean touches(List<Participant> side, Span span) {
        return side.stream().anyMatch(p -> p.isAt(span));
    }

    private static String summary(List<Report> reports) {
        StringBuilder out = new StringBuilder();
        reports.forEach(r -> out.append("\n      ")
                .append(r.type())
                .append(' ')
                .append(r.sources().stream().map(Participant::text).toList())
                .append(" > ")
                .append(r.targets().stream().map(Participant::text).toList())
                .append(' ')
                .append(r.codedBy().name()));
        return out.toString();
    }
}
