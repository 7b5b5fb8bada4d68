package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.read.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What verbs share that read inputs and work on them with several threads: their options, and what is wrong with those. */
abstract class ReadingVerb implements Callable<Integer>, UsesConsole {

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

    InputOptions input() {
        return input;
    }

    OutputOptions output() {
        return output;
    }

    int threads() {
        return threads;
    }

    Main.Console console() {
        return console;
    }

    /** Complains of threads that cannot be, and, in the given words, of inputs that are not there. */
    void check(String nothingGiven) {
        if (threads < 1) {
            throw wrong("--threads must be 1 or more, not " + threads);
        }
        if (input.inputs().isEmpty()) {
            throw wrong(nothingGiven);
        }
    }

    /** How inputs are read, by the options given. */
    ReadOptions readOptions() {
        try {
            return input.readOptions(console.in(), console.err());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
