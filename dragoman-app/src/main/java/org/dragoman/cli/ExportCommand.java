package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dragoman.export.files.Colophon;
import org.dragoman.export.files.EventExport;
import org.dragoman.export.files.ExportFormat;
import org.dragoman.imports.EventFormat;
import org.dragoman.imports.EventImporter;
import org.dragoman.imports.ImportSink;
import org.dragoman.model.Event;
import org.dragoman.read.Reject;
import org.dragoman.store.EventMatcher;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code export}: events to files for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Writes events for other programs: CSV, Parquet, GeoJSON, GEXF, GraphML, GDELT and ICEWS layouts.",
        description = {
            "From files of events (JSON lines that dragoman events writes, or any data that dragoman import reads), else from"
                    + " the store. The filters are the same for both.",
            "Each file says its data version, the filters and how to cite it: inside, or in NAME-metadata.json beside CSV,"
                    + " JSON lines and the layouts of GDELT and ICEWS. docs/exports.md tells each format.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman export --store s.duckdb --format parquet --out events.parquet",
            "  dragoman export --store s.duckdb --format geojson --type ASSAULT --from 2020-02-01 --out map.geojson",
            "  dragoman export --format graphml --out actors.graphml events.jsonl",
            "  dragoman export --format csv GEDEvent_v24_1.csv > ged.csv"
        })
final class ExportCommand implements Callable<Integer>, UsesConsole {

    private static final int REJECTED = 3;
    private static final Set<String> NO_FILTERS = Set.of("--format", "--out", "--store", "--input");

    @Spec
    private CommandSpec spec;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files of events, or - for standard input. Default: the store.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "csv, jsonl, parquet, geojson, gexf, graphml, gdelt or icews.")
    private ExportFormat format = ExportFormat.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private @Nullable Path out;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--input", paramLabel = "FORMAT", defaultValue = "auto", description = "As for import.")
    private EventFormat inputFormat = EventFormat.AUTO;

    private Main.Console console = Main.Console.ofProcess();
    private long rejected;

    @Override
    public void use(Main.Console newConsole) {
        this.console = newConsole;
    }

    @Override
    public Integer call() throws IOException {
        EventQuery query = check();
        try (EventExport export = out == null ? EventExport.to(format, console.out()) : EventExport.to(format, out)) {
            Consumer<Event> each = event -> add(export, event);
            if (inputs.isEmpty()) {
                try (Store open = store.open()) {
                    open.events(query, each);
                }
            } else {
                fromFiles(query, each);
            }
            Colophon colophon = export.finish(program(), asTyped(), Year.now().getValue());
            tell(colophon, export);
        }
        return rejected > 0 ? REJECTED : 0;
    }

    private EventQuery check() {
        if (inputs.isEmpty() && !store.isThere()) {
            throw wrong("Say where the events are: --store FILE, or files of events.");
        }
        if (out == null && format == ExportFormat.PARQUET) {
            throw wrong("Parquet is written to files: give --out FILE.");
        }
        Path folder = out == null ? null : out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong("--out: there is no folder " + folder);
        }
        try {
            EventQuery query = filters.query();
            if (!inputs.isEmpty() && !query.equals(EventQuery.of(query.filter()))) {
                throw wrong("--sort, --desc, --limit and --offset need a store; files are exported in their order.");
            }
            return query;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** The filters as they were given. */
    private String asTyped() {
        List<String> typed = new ArrayList<>();
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (!NO_FILTERS.contains(option.longestName())) {
                for (String value : option.originalStringValues()) {
                    typed.add(option.longestName() + " " + (value.contains(" ") ? '"' + value + '"' : value));
                }
            }
        }
        return String.join(" ", typed);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static void add(EventExport export, Event event) {
        try {
            export.add(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fromFiles(EventQuery query, Consumer<Event> each) {
        EventMatcher wanted = new EventMatcher(query.filter());
        new EventImporter(inputFormat).read(inputs, console.in(), new ImportSink() {
            @Override
            public void event(Event event) {
                if (wanted.test(event)) {
                    each.accept(event);
                }
            }

            @Override
            public void reject(Reject reject) {
                rejected++;
                console.err().println(reject.input() + ": " + reject.message());
            }

            @Override
            public void unknown(String what, String code, long rows) {
                console.err().println("unknown " + what + " \"" + code + "\" in " + rows + " rows, left empty");
            }
        });
    }

    private static String program() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "dragoman " + (version == null ? "built from source" : version);
    }

    private void tell(Colophon colophon, EventExport export) {
        PrintStream err = console.err();
        if (!export.leftOut().isEmpty()) {
            err.println("note: " + export.leftOut());
        }
        err.println(colophon.events() + (colophon.events() == 1 ? " event" : " events") + " exported"
                + (out == null ? "" : " to " + out)
                + (out == null || !format.hasMetadataBeside()
                        ? ""
                        : ", with " + EventExport.metadata(out).getFileName())
                + (rejected > 0 ? ", " + rejected + " rejected" : ""));
        err.println("cite as: " + colophon.citation());
        if (out == null) {
            colophon.sources().forEach(err::println);
        }
    }
}
