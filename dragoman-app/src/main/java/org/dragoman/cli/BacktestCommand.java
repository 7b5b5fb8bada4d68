package org.dragoman.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.export.Backtests;
import org.dragoman.export.Rendering;
import org.dragoman.imports.EventFormat;
import org.dragoman.imports.EventImporter;
import org.dragoman.imports.ImportSink;
import org.dragoman.judge.outlook.DaySums;
import org.dragoman.judge.outlook.Kind;
import org.dragoman.judge.outlook.Outlook;
import org.dragoman.judge.outlook.Step;
import org.dragoman.model.Event;
import org.dragoman.read.Reject;
import org.dragoman.store.EventFilter;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code backtest}: how good forecasts of the next week and month would have been. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        header = "Measures forecasts of hostility on past event data: GDELT, ICEWS and all that import reads.",
        description = {
            "Goes through the data period by period. At each it forecasts of every dyad of countries, and of every country as"
                    + " a place, how likely the next week or month is more hostile than its norm: the weight of conflict"
                    + " (material 2, verbal 1) above the median of the last twelve months, at the reporting that is usual."
                    + " Then it looks what came. Nothing later than the origin is used.",
            "",
            "Beside it stand the base rate (the unit's own share so far) and no-change (what followed, so far, after a"
                    + " period that stood to its norm as the last one did). Intervals are of blocks of periods drawn anew.",
            "",
            "Files are read row by row, in any order, plain or packed; sums of days are kept. Without files, asks the store."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman backtest 'gdelt/*.export.CSV.zip'",
            "  dragoman backtest --unit dyad --period week events.2015.*.tab",
            "  dragoman backtest --store s.duckdb --format jsonl",
            "",
            "docs/outlook.md defines each figure. With years of GDELT give memory: DRAGOMAN_OPTS=-Xmx4g."
        })
final class BacktestCommand implements Callable<Integer>, UsesConsole {

    private static final int MOST_LISTED = 20;
    private static final int SHOW_EVERY = 20_000;
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

    @Option(
            names = "--unit",
            paramLabel = "dyad|region",
            split = ",",
            description = "Two countries, or a country as a place. Default: both.")
    private List<Kind> kinds = new ArrayList<>();

    @Option(names = "--period", paramLabel = "week|month", split = ",", description = "Default: both.")
    private List<Step> steps = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = InputOptions.Day.class,
            description = "The last day that is used. Default: that of the last event.")
    private @Nullable LocalDate asOf;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    private Main.Console console = Main.Console.ofProcess();

    @Override
    public void use(Main.Console newConsole) {
        this.console = newConsole;
    }

    @Override
    public Integer call() {
        Sums sums = new Sums();
        if (!inputs.isEmpty()) {
            if (store.isNamed()) {
                throw wrong("Give files or a store, not both.");
            }
            new EventImporter(format).read(inputs, console.in(), sums);
        } else if (store.isThere()) {
            try (Store open = store.open()) {
                open.scan(EventFilter.ALL, sums::event);
            }
        } else {
            throw wrong(
                    "Nothing to measure on: give files of event data, or - for standard input; or a store with --store.");
        }
        int code = sums.print();
        measure(sums.days);
        return code;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void measure(DaySums days) {
        LocalDate last = asOf == null ? days.lastDay() : asOf;
        if (last == null) {
            console.err()
                    .println("DRG-0906: nothing to measure: no event counts; remedy: give event data with two"
                            + " countries or a place");
            return;
        }
        Rendering<Outlook> rendering = output.choose(Backtests.jsonLines(), Backtests.csv(), Backtests.table());
        try (Out out = new Out(console)) {
            out.write(rendering.header());
            for (Kind kind : kinds.isEmpty() ? List.of(Kind.values()) : kinds) {
                for (Step step : steps.isEmpty() ? List.of(Step.values()) : steps) {
                    Outlook outlook = Outlook.of(days, last, kind, step);
                    out.write(rendering.of(outlook));
                    if (outlook.track() == null && output.format() == OutputOptions.Format.CSV) {
                        console.err().println(kind + " " + step + ": " + outlook.refused());
                    }
                }
            }
        }
    }

    /** Sums up days, and what is to be said at the end. */
    private final class Sums implements ImportSink {

        private final DaySums days = new DaySums();
        private final Progress progress = new Progress(console.err());
        private long read;
        private long rejected;
        private long unknownCodes;

        @Override
        public void event(Event event) {
            days.add(event);
            read++;
            if (read % SHOW_EVERY == 0) {
                progress.show(read + " events read, " + rejected + " rejected");
            }
        }

        @Override
        public void reject(Reject reject) {
            rejected++;
            if (rejected <= MOST_LISTED) {
                progress.clear();
                console.err().println(reject.input() + ": " + reject.message());
            }
        }

        @Override
        public void unknown(String what, String code, long rows) {
            unknownCodes++;
        }

        private int print() {
            progress.clear();
            if (rejected > MOST_LISTED) {
                console.err().println("... and " + (rejected - MOST_LISTED) + " more");
            }
            StringBuilder told =
                    new StringBuilder(read + " events read, " + days.events() + " count, " + rejected + " rejected");
            days.leftOut()
                    .forEach((why, count) -> told.append("\n  left out: ")
                            .append(count)
                            .append(' ')
                            .append(why));
            if (unknownCodes > 0) {
                told.append("\n  ")
                        .append(unknownCodes)
                        .append(" codes of actors or countries that no table knows; import lists them");
            }
            console.err().println(told);
            return rejected > 0 ? REJECTED : 0;
        }
    }
}
