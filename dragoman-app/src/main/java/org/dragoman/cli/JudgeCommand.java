package org.dragoman.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.dragoman.export.Json;
import org.dragoman.export.Judgments;
import org.dragoman.merge.EventMerger;
import org.dragoman.model.Event;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code judge}: what events add up to. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        header = "Judges from events who stands with whom, who hedges, which agreements hold, and what has changed.",
        description = {
            "Reads documents as \"events\" does, or asks the store. Every judgment names the events and sentences that it"
                    + " rests on, and how sure it is.",
            "",
            "Filters choose the events that are judged from."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman judge samples/idlib                             to read",
            "  dragoman judge --format json --as-of 2020-03-01 samples/idlib",
            "  dragoman judge --store sahel.duckdb --from 2020-01-01 --format jsonl > judgments.json",
            "",
            "docs/judgments.md says how it is judged, and how well."
        })
final class JudgeCommand extends ReadingVerb {

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = InputOptions.Day.class,
            description =
                    "The day of judgment; later events are left out. Default: the last day on which something happened.")
    private @Nullable LocalDate asOf;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Override
    public Integer call() throws IOException {
        EventQuery query = filters.query(this);
        if (output().format() == OutputOptions.Format.CSV) {
            throw wrong("Judgments are no table: --format is jsonl, json or table.");
        }
        Judgments judgments = new Judgments(Judgments.all(), asOf);
        if (input().inputs().isEmpty() && store.isThere()) {
            ask(query, judgments);
            print(judgments);
            return 0;
        }
        Tally tally = new Tally();
        read(query, judgments, tally);
        print(judgments);
        tally.print(console().err(), "document", true);
        return tally.exitCode();
    }

    private void ask(EventQuery query, Judgments judgments) {
        try (Store open = store.open()) {
            open.events(query, judgments::add);
            open.findings(findings -> {
                if (query.filter().admits(findings)) {
                    judgments.add(findings);
                }
            });
        }
    }

    private void read(EventQuery query, Judgments judgments, Tally tally) throws IOException {
        Harvest harvest = Harvest.of(this, store, filters.least(), tally);
        for (Event event :
                query.select(EventMerger.shipped().merge(harvest.evidence()).events())) {
            judgments.add(event);
        }
        harvest.findings().stream()
                .filter(findings -> query.filter().admits(findings))
                .forEach(judgments::add);
    }

    private void print(Judgments judgments) {
        try (Out out = new Out(console())) {
            out.write(
                    switch (output().format()) {
                        case JSONL -> Json.line(judgments.json()) + "\n";
                        case JSON -> Json.pretty(judgments.json()) + "\n";
                        default -> judgments.text();
                    });
        }
    }
}
