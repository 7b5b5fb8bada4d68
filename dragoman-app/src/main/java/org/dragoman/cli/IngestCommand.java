package org.dragoman.cli;

import org.dragoman.ingest.Ingest;
import org.dragoman.read.DocumentReader;
import org.dragoman.read.ReadOptions;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code ingest}: takes documents into the store. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        header = "Codes documents and keeps them, their reports and events in the store.",
        description = {
            "What the store has already is passed over: the same text, or the same address. A text that repeats another with few"
                    + " changes, as papers reprint what agencies write, is kept as a syndicated copy and is no evidence of its own.",
            "",
            "It may be stopped at any time: what was kept is whole, and the same command goes on where it ended."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman ingest news/",
            "  dragoman ingest --store sahel.duckdb 'mali/2020-*.txt'",
            "  cat news.jsonl | dragoman ingest --input jsonl -"
        })
final class IngestCommand extends StoreVerb {

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private CoderOptions coder = new CoderOptions();

    @Override
    int work(Store open) {
        coder.check(spec());
        if (input.inputs().isEmpty()) {
            throw wrong("Nothing to read: give files, folders or globs, or - for standard input.");
        }
        Arrivals arrivals = new Arrivals(console().err());
        try (Ingest ingest = new Ingest(open, () -> coder.load(console()), coder.threads(), arrivals)) {
            new DocumentReader(readOptions()).read(input.inputs(), ingest::add, arrivals::rejected);
            ingest.flush();
        }
        return arrivals.print();
    }

    private ReadOptions readOptions() {
        try {
            return input.readOptions(console().in(), console().err());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }
}
