package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What verbs share that work on a store. */
abstract class StoreVerb implements Callable<Integer>, UsesConsole {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    private Main.Console console = Main.Console.ofProcess();

    @Override
    public void use(Main.Console newConsole) {
        this.console = newConsole;
    }

    Main.Console console() {
        return console;
    }

    CommandSpec spec() {
        return spec;
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public Integer call() throws Exception {
        try (Store open = store.open()) {
            return work(open);
        }
    }

    /** Does the work and returns the exit code. */
    abstract int work(Store open) throws Exception;
}
