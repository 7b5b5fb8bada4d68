package org.dragoman.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.pipeline.Dragoman;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dragoman}. */
@Command(
        name = "dragoman",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        description = {
            "Reads news about conflict and diplomacy and codes who did what to whom, where, when, with what standing,"
                    + " and according to whom."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman code samples/idlib                    a table of reports a document",
            "  dragoman events samples/idlib                  reports merged, one happening one line",
            "  dragoman code --explain article.txt            the words that each report rests on",
            "  dragoman code --format jsonl --input jsonl -   JSON lines in, JSON lines out",
            "  dragoman ingest --store s.duckdb news/         keeps what is coded, to ask it again",
            "  dragoman VERB --help                           all about one verb",
            "",
            "Exit codes: 0 all read, 3 some input rejected, 2 wrong usage, 1 a fault of the program."
        })
public final class Main implements Runnable {

    /** In the order of the help. */
    private static final List<Class<?>> VERBS = List.of(
            ReadCommand.class,
            CodeCommand.class,
            EventsCommand.class,
            JudgeCommand.class,
            ActorCommand.class,
            RelateCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BacktestCommand.class,
            InitCommand.class,
            IngestCommand.class,
            WatchCommand.class,
            ShowCommand.class,
            StatsCommand.class,
            RecodeCommand.class,
            DiffCommand.class,
            DoctorCommand.class,
            ServeCommand.class);

    @Spec
    private CommandSpec spec;

    /**
     * What a command works with: the process's streams or a test's, and the pipeline.
     *
     * @param in standard input
     * @param out standard output, unbuffered
     * @param err standard error
     * @param loading loads the pipeline
     */
    record Console(InputStream in, OutputStream out, PrintStream err, Supplier<Dragoman> loading) {

        static Console ofProcess() {
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            return new Console(System.in, new FileOutputStream(FileDescriptor.out), err, Dragoman::load);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: dragoman VERB ...");
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the command and returns its exit code. */
    static int run(Console console, String... arguments) {
        PrintWriter err = new PrintWriter(console.err(), true);
        PrintWriter out = new PrintWriter(new PrintStream(console.out(), true, StandardCharsets.UTF_8), true);
        CommandFactory factory = new CommandFactory(console);
        CommandLine line = new CommandLine(new Main(), factory);
        verbs(arguments).forEach(verb -> line.addSubcommand(new CommandLine(verb, factory)));
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        line.setParameterExceptionHandler(Faults::wrongUsage);
        line.setExecutionExceptionHandler((fault, command, parsed) -> Faults.ours(fault, console.err()));
        return line.execute(arguments);
    }

    /** The verb that is asked for, where one is: looking at the options of all others would make every start slower. */
    private static List<Class<?>> verbs(String... arguments) {
        return VERBS.stream()
                .filter(verb -> arguments.length > 0
                        && verb.getAnnotation(Command.class).name().equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(VERBS);
    }
}
