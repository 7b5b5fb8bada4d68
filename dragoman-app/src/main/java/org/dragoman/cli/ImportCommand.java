package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dragoman.export.EventJson;
import org.dragoman.export.Json;
import org.dragoman.imports.EventFormat;
import org.dragoman.imports.EventImporter;
import org.dragoman.imports.ImportSink;
import org.dragoman.model.Event;
import org.dragoman.read.Reject;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code import}: rows of other data sets become events. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = "Imports event data: GDELT, ICEWS, UCDP GED, ACLED, Phoenix, PETRARCH, own JSON lines.",
        description = {
            "Each row becomes an event with its actors, type, day, place, deaths and publisher, as far as it tells them,"
                    + " and keeps its data set and id: importing a row again replaces it.",
            "They go into the store, which is made when it is not there, or with --to jsonl to standard output.",
            "Files may be packed (.gz, .zip). docs/imports.md tells what becomes of each column, and how to cite."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman import --store s.duckdb 20200228.export.CSV.zip",
            "  dragoman import --store s.duckdb GEDEvent_v24_1.csv 'acled/*.csv'",
            "  dragoman import --to jsonl --input petrarch evts.txt > events.jsonl"
        })
final class ImportCommand implements Callable<Integer>, UsesConsole {

    private static final int BATCH = 10_000;
    private static final int MOST_LISTED = 10_000;
    private static final int REJECTED = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files, folders (with all below them), globs in quotes, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--input",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description =
                    "gdelt1, gdelt2, icews, ucdp, acled, phoenix, petrarch or jsonl. Default: told by header and width.")
    private EventFormat format = EventFormat.AUTO;

    @Mixin
    private StoreOptions store = new StoreOptions();

    /** Where events go. */
    enum To {
        STORE,
        JSONL
    }

    @Option(
            names = "--to",
            paramLabel = "store|jsonl",
            defaultValue = "store",
            description = "Into the store, or as JSON lines on standard output. Default: ${DEFAULT-VALUE}.")
    private To to = To.STORE;

    private Main.Console console = Main.Console.ofProcess();

    @Override
    public void use(Main.Console newConsole) {
        this.console = newConsole;
    }

    /** Takes events batch by batch. */
    private interface Target {
        void take(List<Event> events) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Nothing to import: give files, or - for standard input.");
        }
        if (to == To.JSONL) {
            OutputStream out = new BufferedOutputStream(console.out());
            int code = run(events -> write(out, events));
            out.flush();
            return code;
        }
        try (Store open = Files.exists(store.file()) ? store.open() : Store.create(store.file())) {
            return run(open::importEvents);
        }
    }

    private static void write(OutputStream out, List<Event> events) throws IOException {
        for (Event event : events) {
            out.write((Json.line(EventJson.event(event)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private int run(Target target) {
        Sums sums = new Sums(target);
        new EventImporter(format).read(inputs, console.in(), sums);
        sums.hand();
        return sums.print();
    }

    /** Gathers events in batches, and what is to be said at the end. */
    private final class Sums implements ImportSink {

        private final Target target;
        private final List<Event> batch = new ArrayList<>();
        private final Map<String, Long> datasets = new TreeMap<>();
        private final List<String> unknown = new ArrayList<>();
        private final Progress progress = new Progress(console.err());
        private long imported;
        private long rejected;

        Sums(Target target) {
            this.target = target;
        }

        @Override
        public void event(Event event) {
            batch.add(event);
            imported++;
            datasets.merge(event.origin() == null ? "own" : event.origin().dataset(), 1L, Long::sum);
            if (batch.size() == BATCH) {
                hand();
                progress.show(imported + " events imported, " + rejected + " rejected");
            }
        }

        @Override
        public void reject(Reject reject) {
            rejected++;
            if (rejected <= MOST_LISTED) {
                console.err().println(reject.input() + ": " + reject.message());
            }
        }

        @Override
        public void unknown(String what, String code, long rows) {
            unknown.add("unknown " + what + " \"" + code + "\" in " + rows + (rows == 1 ? " row" : " rows")
                    + ", imported without it");
        }

        private void hand() {
            try {
                target.take(List.copyOf(batch));
                batch.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int print() {
            progress.clear();
            if (rejected > MOST_LISTED) {
                console.err().println("... and " + (rejected - MOST_LISTED) + " more");
            }
            unknown.forEach(console.err()::println);
            StringBuilder told = new StringBuilder();
            datasets.forEach((name, rows) -> told.append(told.isEmpty() ? " (" : ", ")
                    .append(name)
                    .append(": ")
                    .append(rows));
            console.err()
                    .println(imported + (imported == 1 ? " event" : " events") + " imported"
                            + (told.isEmpty() ? "" : told + ")") + ", " + rejected + " rejected");
            return rejected > 0 ? REJECTED : 0;
        }
    }
}
