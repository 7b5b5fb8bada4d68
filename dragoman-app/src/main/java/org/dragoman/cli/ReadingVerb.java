package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.read.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private CoderOptions coder = new CoderOptions();

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
        return coder.threads();
    }

    Main.Console console() {
        return console;
    }

    /** Complains of threads that cannot be, and, in the given words, of inputs that are not there. */
    void check(String nothingGiven) {
        coder.check(spec);
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
