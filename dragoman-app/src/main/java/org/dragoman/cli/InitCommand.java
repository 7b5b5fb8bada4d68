package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code init}: makes a store. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        header = "Makes a store, where documents, reports and events are kept.",
        description = "A store is one file. What is there already is left alone.",
        footer = {
            "",
            "Examples:",
            "  dragoman init",
            "  dragoman init --store sahel.duckdb",
            "  dragoman ingest news/               then: take articles in",
            "  dragoman events --type ASSAULT      and ask"
        })
final class InitCommand implements Callable<Integer>, UsesConsole {

    @Mixin
    private StoreOptions store = new StoreOptions();

    private Main.Console console = Main.Console.ofProcess();

    @Override
    public void use(Main.Console newConsole) {
        this.console = newConsole;
    }

    @Override
    public Integer call() {
        try (Store made = Store.create(store.file())) {
            console.err().println(made.file() + " is ready; next: dragoman ingest");
        }
        return 0;
    }
}
