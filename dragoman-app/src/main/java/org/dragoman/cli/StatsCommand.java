package org.dragoman.cli;

import org.dragoman.export.Rendering;
import org.dragoman.export.StoreStats;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code stats}: what is in the store. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        header = "Says what is in the store: documents, reports, events, runs.",
        footer = {"", "Examples:", "  dragoman stats", "  dragoman stats --format jsonl --store sahel.duckdb"})
final class StatsCommand extends StoreVerb {

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    int work(Store open) {
        Rendering<StoreStats> rendering = output.choose(StoreStats.jsonLines(), StoreStats.csv(), StoreStats.table());
        try (Out out = new Out(console())) {
            out.write(rendering.header());
            out.write(rendering.of(new StoreStats(open.file(), open.stats(), open.runs())));
        }
        return 0;
    }
}
