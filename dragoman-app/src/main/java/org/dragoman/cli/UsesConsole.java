package org.dragoman.cli;

/** A command that is handed the console when it is made. */
interface UsesConsole {

    void use(Main.Console console);
}
