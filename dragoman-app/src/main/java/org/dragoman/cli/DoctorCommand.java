package org.dragoman.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code doctor}: whether everything is there that is needed. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        header = "Checks Java, memory, disk, the model, the gazetteer and the store, and says what to do.",
        footer = {
            "",
            "Exit code: 0 when all is well, 1 when something must be done.",
            "",
            "Example:",
            "  dragoman doctor"
        })
final class DoctorCommand implements Callable<Integer>, UsesConsole {

    @Mixin
    private StoreOptions store = new StoreOptions();

    private Main.Console console = Main.Console.ofProcess();

    @Override
    public void use(Main.Console newConsole) {
        this.console = newConsole;
    }

    @Override
    public Integer call() {
        List<Checkup.Finding> findings = new Checkup(console, store).findings();
        try (Out out = new Out(console)) {
            for (Checkup.Finding finding : findings) {
                out.write(String.format(
                        Locale.ROOT, "%-4s  %-9s  %s%n", finding.state().word(), finding.what(), finding.words()));
            }
        }
        return findings.stream().anyMatch(finding -> finding.state() == Checkup.State.BAD) ? 1 : 0;
    }
}
