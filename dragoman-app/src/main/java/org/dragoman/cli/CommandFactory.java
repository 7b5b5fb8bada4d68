package org.dragoman.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands and hands the console to those that ask for it. */
final class CommandFactory implements IFactory {

    private final IFactory usual = CommandLine.defaultFactory();
    private final Main.Console console;

    CommandFactory(Main.Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        K made = usual.create(type);
        if (made instanceof UsesConsole command) {
            command.use(console);
        }
        return made;
    }
}
