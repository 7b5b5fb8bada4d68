package org.dragoman.bench.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.bench.Gold;
import org.dragoman.measure.Bootstrap;
import org.dragoman.measure.Counts;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Report;
import org.dragoman.model.Status;
import org.dragoman.pipeline.Dragoman;
import tools.jackson.databind.JsonNode;

/**
 * Police action in lower-cased news, labelled exhaustively (Halterman et al., ACL Findings 2021): KILL and ARREST by the
 * police, and how often sentences that are labelled with nothing get a COERCE or ASSAULT report.
 */
public final class PoliceBench {

    private static final Set<Status> TOLD = Set.of(Status.ACTUAL, Status.ONGOING, Status.ALLEGED);

    private PoliceBench() {}

    public static void main(String[] args) {
        Gold.rows("events/india_police.jsonl").ifPresent(rows -> {
            try (Dragoman dragoman = Dragoman.load()) {
                measure(dragoman, rows);
            }
        });
    }

    private static void measure(Dragoman dragoman, List<JsonNode> rows) {
        Label kill = new Label("KILL");
        Label arrest = new Label("ARREST");
        List<String> errors = new ArrayList<>();
        int silent = 0;
        int falseAlarms = 0;
        for (JsonNode row : rows) {
            Set<String> gold = new TreeSet<>();
            row.path("events").forEach(event -> gold.add(event.path("code").asString()));
            List<Report> reports = reports(dragoman, row);
            kill.add(gold.contains("KILL"), reports.stream().anyMatch(PoliceBench::isPoliceKilling), row, errors);
            arrest.add(gold.contains("ARREST"), reports.stream().anyMatch(PoliceBench::isArrest), row, errors);
            if (gold.isEmpty()) {
                silent++;
                boolean alarm = reports.stream().anyMatch(PoliceBench::isMaterialConflict);
                falseAlarms += alarm ? 1 : 0;
                if (alarm) {
                    errors.add("NONE: " + row.path("text").asString());
                    reports.forEach(r -> errors.add("      " + SeedBench.line(r)));
                }
            }
        }
        System.out.println(kill);
        System.out.println(arrest);
        System.out.printf(
                "sentences labelled with nothing that get COERCE or ASSAULT: %.1f %% (%d of %d)%n",
                100.0 * falseAlarms / Math.max(1, silent), falseAlarms, silent);
        Gold.errors("police", errors);
    }

    private static List<Report> reports(Dragoman dragoman, JsonNode row) {
        LocalDate date = LocalDate.parse(row.path("date").asString());
        Document document = Document.of(
                        row.path("id").asString(), row.path("text").asString())
                .withDate(date, DateSource.METADATA);
        return dragoman.code(dragoman.read(document)).stream()
                .filter(report -> TOLD.contains(report.status()))
                .toList();
    }

    private static boolean byPolice(Report report) {
        return report.sources().stream().anyMatch(p -> p.actor().roles().contains("COP"));
    }

    private static boolean isPoliceKilling(Report report) {
        boolean kills = report.magnitudes().stream().anyMatch(m -> m.what().equals("killed"))
                || report.predicate().matches("(?i)kill.*|shot|gunned|murder.*|slain|dead|death.*");
        return report.type() == EventType.ASSAULT && byPolice(report) && kills;
    }

    private static boolean isArrest(Report report) {
        return report.type() == EventType.COERCE && report.cameo().startsWith("173");
    }

    private static boolean isMaterialConflict(Report report) {
        return report.type() == EventType.COERCE || report.type() == EventType.ASSAULT;
    }

    /** True and false positives and negatives of one label. */
    private static final class Label {

        private final String label;
        private final List<Counts> each = new ArrayList<>();

        Label(String label) {
            this.label = label;
        }

        void add(boolean gold, boolean given, JsonNode row, List<String> errors) {
            each.add(new Counts(gold && given ? 1 : 0, given ? 1 : 0, gold ? 1 : 0));
            if (gold != given) {
                errors.add(label
                        + (gold ? " missed: " : " false: ")
                        + row.path("text").asString());
            }
        }

        @Override
        public String toString() {
            return String.format(
                    "%s: precision %s, recall %s, F1 %s (%d gold)",
                    label,
                    Bootstrap.of(each, draw -> Counts.sum(draw).precision()),
                    Bootstrap.of(each, draw -> Counts.sum(draw).recall()),
                    Bootstrap.of(each, draw -> Counts.sum(draw).f1()),
                    Counts.sum(each).gold());
        }
    }
}
