package org.dragoman.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.store.Run;
import org.dragoman.store.Stats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is in a store, to be shown.
 *
 * @param file the store
 * @param stats its counts
 * @param runs its runs
 */
public record StoreStats(Path file, Stats stats, List<Run> runs) {

    private static final long MEGABYTE = 1 << 20;

    public StoreStats {
        runs = List.copyOf(runs);
    }

    /** For the eye. */
    public static Rendering<StoreStats> table() {
        return StoreStats::written;
    }

    /** One JSON object. */
    public static Rendering<StoreStats> jsonLines() {
        return shown -> Json.line(shown.json()) + "\n";
    }

    /** Measure and value, one a line. */
    public static Rendering<StoreStats> csv() {
        return new Rendering<>() {
            @Override
            public String header() {
                return "measure,value\r\n";
            }

            @Override
            public String of(StoreStats shown) {
                return shown.counts().entrySet().stream()
                        .map(each -> Csv.row(each.getKey(), each.getValue()))
                        .collect(Collectors.joining());
            }
        };
    }

    private Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("documents", String.valueOf(stats.documents()));
        counts.put("syndicated copies", String.valueOf(stats.copies()));
        counts.put("publishers", String.valueOf(stats.publishers()));
        counts.put("published from", stats.firstPublished() == null ? "" : String.valueOf(stats.firstPublished()));
        counts.put("published to", stats.lastPublished() == null ? "" : String.valueOf(stats.lastPublished()));
        counts.put("reports", String.valueOf(stats.reports()));
        counts.put("events", String.valueOf(stats.events()));
        return counts;
    }

    private String written() {
        StringBuilder out = new StringBuilder();
        out.append(file).append(", schema ").append(stats.schema()).append(", ");
        out.append(stats.bytes() / MEGABYTE).append(" MB\n");
        Table table = new Table(List.of("", ""), 20, 20);
        counts().forEach((name, value) -> table.add(List.of(name, value.isEmpty() ? Table.UNKNOWN : value)));
        out.append(table.render("  "));
        breakdown(out, "events by type", stats.byType());
        breakdown(out, "events by status", stats.byStatus());
        breakdown(out, "events by data set", stats.byDataset());
        Table runTable = new Table(List.of("run", "state", "what", "begun", "whole"), 6, 12, 80, 19, 19);
        for (Run run : runs) {
            runTable.add(List.of(
                    String.valueOf(run.id()),
                    run.state().name().toLowerCase(Locale.ROOT),
                    run.isImport() ? "import of " + run.dataset() : String.valueOf(run.provenance()),
                    run.started().toString(),
                    run.completed() == null ? Table.UNKNOWN : run.completed().toString()));
        }
        return out.append(runTable.isEmpty() ? "" : runTable.render("  ")).toString();
    }

    private static void breakdown(StringBuilder out, String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            List<String> parts = new ArrayList<>();
            counts.forEach((name, count) -> parts.add(name + " " + count));
            out.append("  ")
                    .append(title)
                    .append(": ")
                    .append(String.join(", ", parts))
                    .append('\n');
        }
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        node.put("store", file.toString());
        node.put("schema", stats.schema());
        node.put("bytes", stats.bytes());
        node.put("documents", stats.documents());
        node.put("copies", stats.copies());
        node.put("publishers", stats.publishers());
        node.put("published_from", stats.firstPublished() == null ? null : String.valueOf(stats.firstPublished()));
        node.put("published_to", stats.lastPublished() == null ? null : String.valueOf(stats.lastPublished()));
        node.put("reports", stats.reports());
        node.put("events", stats.events());
        stats.byType().forEach(node.putObject("by_type")::put);
        stats.byStatus().forEach(node.putObject("by_status")::put);
        stats.byDataset().forEach(node.putObject("by_dataset")::put);
        ArrayNode array = node.putArray("runs");
        runs.forEach(run -> run(array.addObject(), run));
        return node;
    }

    /** A run as fields of an object. */
    public static void run(ObjectNode node, Run run) {
        node.put("run", run.id());
        node.put("state", run.state().name().toLowerCase(Locale.ROOT));
        node.put("dataset", run.dataset());
        node.put("coder", run.provenance() == null ? null : run.provenance().coder());
        node.put("model", run.provenance() == null ? null : run.provenance().model());
        node.put("codebook", run.provenance() == null ? null : run.provenance().codebook());
        node.put("started", run.started().toString());
        node.put("completed", run.completed() == null ? null : run.completed().toString());
    }
}
