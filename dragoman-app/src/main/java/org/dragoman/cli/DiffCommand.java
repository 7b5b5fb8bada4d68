package org.dragoman.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.export.Changes;
import org.dragoman.export.Rendering;
import org.dragoman.store.Change;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The verb {@code diff}: what two runs tell differently. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "Shows which reports and events changed between two runs.",
        description =
                "Without numbers, between the run before and the one that you see. dragoman stats lists the runs.",
        footer = {
            "",
            "Examples:",
            "  dragoman diff",
            "  dragoman diff 1 3",
            "  dragoman diff --format jsonl > changes.jsonl"
        })
final class DiffCommand extends StoreVerb {

    @Parameters(arity = "0..2", paramLabel = "RUN", description = "Numbers of the runs: before, after.")
    private List<Integer> runs = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    int work(Store open) {
        List<Integer> both = both(open);
        Rendering<Change> rendering = output.choose(Changes.jsonLines(), Changes.csv(), Changes.table());
        long[] counts = new long[Change.Kind.values().length];
        try (Out out = new Out(console())) {
            out.write(rendering.header());
            open.differences(both.get(0), both.get(1), change -> {
                counts[change.kind().ordinal()]++;
                out.write(rendering.of(change));
            });
        }
        console()
                .err()
                .println("run " + both.get(0) + " to run " + both.get(1) + ": " + counts[0] + " added, " + counts[1]
                        + " removed, " + counts[2] + " changed");
        return 0;
    }

    private List<Integer> both(Store open) {
        List<Integer> there = open.runs().stream()
                .filter(run -> !run.isImport() && run.state() != Run.State.BUILDING)
                .sorted(Comparator.comparing((Run run) -> run.state() == Run.State.CURRENT))
                .map(Run::id)
                .toList();
        if (runs.isEmpty() && there.size() >= 2) {
            return there.subList(there.size() - 2, there.size());
        }
        if (runs.size() == 2 && there.containsAll(runs)) {
            return runs;
        }
        throw wrong(
                runs.isEmpty()
                        ? "There is only one run; dragoman recode makes another after an update."
                        : "Give the numbers of two runs of these: " + there);
    }
}
