package org.dragoman.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dragoman.export.Rendering;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.ReadOptions;
import org.dragoman.read.RecordFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What all verbs share: records are read one by one, worked on by several threads, written in their order.
 *
 * @param <T> what is read
 * @param <R> what is written
 */
abstract class Verb<T, R> implements Callable<Integer>, UsesConsole {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents worked on at a time. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private Main.Console console = Main.Console.ofProcess();

    @Override
    public void use(Main.Console newConsole) {
        this.console = newConsole;
    }

    /** How a record is read. */
    abstract RecordFormat<T> records();

    /** What messages call a record. */
    abstract String idOf(T record);

    /** What the summary calls records, in the singular. */
    abstract String noun();

    /** Whether the summary counts reports. */
    boolean hasReports() {
        return false;
    }

    /** What becomes of one record. */
    abstract Outcome<R> work(Dragoman dragoman, T record);

    /** How results are written. */
    abstract Rendering<R> rendering(OutputOptions options);

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
        if (input.inputs().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Nothing to read: give files, folders or globs, or - for standard input.");
        }
        ReadOptions options;
        try {
            options = input.readOptions(console.in());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return new Job<>(this, console, threads, rendering(output)).run(options, input.inputs());
    }
}
