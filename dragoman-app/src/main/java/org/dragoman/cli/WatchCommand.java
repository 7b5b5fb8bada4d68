package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.ingest.FolderReader;
import org.dragoman.ingest.Ingest;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code watch}: takes in what comes into a folder. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        header = "Follows a folder: codes and keeps each new file.",
        description = {
            "A file is read when its size and time have stayed the same between two looks. Hidden files are left out: write under"
                    + " a name that begins with a dot and rename, and no look will see half a file.",
            "",
            "It goes on until it is stopped (Ctrl-C), and the next time where it ended."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman watch inbox/",
            "  dragoman watch --once inbox/     what is there now, then end (as for cron)"
        })
final class WatchCommand extends StoreVerb {

    private static final int LONGEST = 86_400;

    @Parameters(paramLabel = "FOLDER", description = "The folder, with all below it.")
    private Path folder = Path.of("");

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "How long to wait between two looks. Default: ${DEFAULT-VALUE}.")
    private int seconds = 2;

    @Option(names = "--once", description = "Ends when nothing new is left.")
    private boolean once;

    @Mixin
    private CoderOptions coder = new CoderOptions();

    @Override
    int work(Store open) throws InterruptedException {
        coder.check(spec());
        if (!Files.isDirectory(folder)) {
            throw wrong("There is no folder " + folder + ".");
        }
        if (seconds < 1 || seconds > LONGEST) {
            throw wrong("--every is 1 to " + LONGEST + " seconds, not " + seconds);
        }
        Arrivals arrivals = new Arrivals(console().err());
        FolderReader reader = new FolderReader(open, folder, arrivals);
        if (!once) {
            console().err().println("Following " + folder + " into " + open.file() + "; Ctrl-C ends it.");
        }
        try (Ingest ingest = new Ingest(open, () -> coder.load(console()), coder.threads(), arrivals)) {
            follow(reader, ingest, arrivals);
        }
        return arrivals.print();
    }

    private void follow(FolderReader reader, Ingest ingest, Arrivals arrivals) throws InterruptedException {
        while (true) {
            boolean isNews = reader.look(() -> {}, ingest);
            if (isNews && !once) {
                arrivals.printSoFar();
            }
            if (once && !reader.isWaiting()) {
                return;
            }
            Thread.sleep(seconds * 1000L);
        }
    }
}
