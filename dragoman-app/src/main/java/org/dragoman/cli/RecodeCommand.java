package org.dragoman.cli;

import org.dragoman.ingest.DocumentCoder;
import org.dragoman.ingest.Recode;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code recode}: codes what the store has with this version. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        header = "Codes all documents of the store anew, after an update.",
        description = {
            "The events that you see stay those of the old run until the new one is whole; then the old one is kept to compare with"
                    + " (dragoman diff), and the one before it is dropped. It may be stopped at any time and goes on where it ended."
        },
        footer = {"", "Examples:", "  dragoman recode", "  dragoman diff            then: what has changed"})
final class RecodeCommand extends StoreVerb {

    @Mixin
    private CoderOptions coder = new CoderOptions();

    @Option(
            names = "--force",
            description = "Also when nothing has changed: neither the program, nor its model, nor the codebook.")
    private boolean force;

    @Override
    int work(Store open) {
        coder.check(spec());
        Arrivals arrivals = new Arrivals(console().err());
        DocumentCoder ready = coder.load(console());
        Recode recode = new Recode(open, ready, coder.threads(), arrivals);
        if (!force && !recode.isNeeded()) {
            console().err().println("Nothing to do: the store was coded with " + ready.provenance());
            return 0;
        }
        int run = recode.run();
        int code = arrivals.print();
        console().err().println("Run " + run + " is what you see now; dragoman diff shows what has changed");
        return code;
    }
}
