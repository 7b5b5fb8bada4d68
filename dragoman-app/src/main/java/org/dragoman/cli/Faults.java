package org.dragoman.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import org.dragoman.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said, and which code is returned, when a command cannot be carried out. */
final class Faults {

    static final int OURS = 1;
    static final int WRONG_USAGE = 2;

    private Faults() {}

    /** Says what is wrong with the arguments, what may have been meant, and where to read on. */
    static int wrongUsage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + problem.getMessage());
        if (problem instanceof UnmatchedArgumentException unmatched) {
            hint(command, unmatched).ifPresent(err::println);
        }
        err.println("Try '" + name + " --help'.");
        return WRONG_USAGE;
    }

    private static Optional<String> hint(CommandLine command, UnmatchedArgumentException unmatched) {
        Set<String> verbs = command.getSubcommands().keySet();
        Set<String> known = unmatched.isUnknownOption()
                ? command.getCommandSpec().optionsMap().keySet()
                : verbs;
        String meant = Nearest.to(unmatched.getUnmatched().get(0), known)
                .map(word -> "Did you mean " + word + "?")
                .orElse(verbs.isEmpty() ? null : "Verbs: " + String.join(", ", verbs) + ".");
        return Optional.ofNullable(meant);
    }

    /** Says that the program failed; the stack trace is shown when DRAGOMAN_DEBUG is set. */
    static int ours(Throwable fault, PrintStream err) {
        if (fault instanceof Out.Closed) {
            return 0;
        }
        err.println("dragoman: " + message(fault));
        trace(fault, err);
        return fault instanceof StoreException store && store.isUsage() ? WRONG_USAGE : OURS;
    }

    /** Shows the stack trace when DRAGOMAN_DEBUG is set. */
    static void trace(Throwable fault, PrintStream err) {
        if (System.getenv("DRAGOMAN_DEBUG") != null) {
            fault.printStackTrace(err);
        }
    }

    /** A fault's message, numbered; ours are already. */
    static String message(Throwable fault) {
        String message = String.valueOf(fault.getMessage());
        if (message.startsWith("DRG-")) {
            return message;
        }
        if (fault instanceof OutOfMemoryError) {
            return "DRG-0002: out of memory; remedy: give more with DRAGOMAN_OPTS=-Xmx4g, or fewer --threads";
        }
        return "DRG-0001: fault in the program: " + fault.getClass().getSimpleName() + ": "
                + message.lines().findFirst().orElse("")
                + "; remedy: run again with DRAGOMAN_DEBUG=1 and report what it prints";
    }
}
