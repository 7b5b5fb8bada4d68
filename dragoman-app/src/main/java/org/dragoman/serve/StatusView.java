package org.dragoman.serve;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.export.Json;
import org.dragoman.export.StoreStats;
import org.dragoman.store.Stats;
import org.dragoman.store.Store;
import tools.jackson.databind.node.ObjectNode;

/** What is in the store, and what coded it. */
final class StatusView implements View {

    private final Store store;
    private final String program;

    StatusView(Store store, String program) {
        this.store = store;
        this.program = program;
    }

    @Override
    public ObjectNode of(Asked asked) {
        Stats stats = store.stats();
        List<LocalDate> range = store.sums().range(Filters.of(asked));
        ObjectNode node = Json.object();
        node.put("version", program);
        // The name alone: where it lies is nobody's business.
        node.put("store", String.valueOf(store.file().getFileName()));
        node.put("events", stats.events());
        node.put("documents", stats.documents());
        node.put("copies", stats.copies());
        node.put("reports", stats.reports());
        node.put("publishers", stats.publishers());
        node.put("from", range.isEmpty() ? null : range.get(0).toString());
        node.put("to", range.isEmpty() ? null : range.get(1).toString());
        node.put("data_version", store.dataVersion());
        stats.byType().forEach(node.putObject("by_type")::put);
        stats.byStatus().forEach(node.putObject("by_status")::put);
        stats.byDataset().forEach(node.putObject("by_dataset")::put);
        var runs = node.putArray("runs");
        store.runs().forEach(run -> StoreStats.run(runs.addObject(), run));
        return node;
    }
}
