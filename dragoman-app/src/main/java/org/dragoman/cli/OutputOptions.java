package org.dragoman.cli;

import org.dragoman.export.Rendering;
import picocli.CommandLine.Option;

/** How results are written. */
final class OutputOptions {

    /** A way of writing. */
    enum Format {
        JSONL,
        /** As JSONL, except where one object is written: that one is laid out to be read. */
        JSON,
        CSV,
        TABLE
    }

    @Option(
            names = "--format",
            paramLabel = "jsonl|json|csv|table",
            defaultValue = "table",
            description = "How results are written. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    /** The one of the three that is asked for. */
    <T> Rendering<T> choose(Rendering<T> jsonl, Rendering<T> csv, Rendering<T> table) {
        return switch (format) {
            case JSONL, JSON -> jsonl;
            case CSV -> csv;
            case TABLE -> table;
        };
    }

    /** The one that is asked for. */
    Format format() {
        return format;
    }
}
