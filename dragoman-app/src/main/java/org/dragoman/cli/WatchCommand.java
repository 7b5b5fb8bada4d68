package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Watch;
import org.dragoman.read.DocumentReader;
import org.dragoman.read.Input;
import org.dragoman.read.ReadOptions;
import org.dragoman.store.Store;
import org.dragoman.store.Store.FileState;
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
        Watch watch = new Watch(open, folder, arrivals::rejected);
        if (!once) {
            console().err().println("Following " + folder + " into " + open.file() + "; Ctrl-C ends it.");
        }
        try (Ingest ingest = new Ingest(open, () -> coder.load(console()), coder.threads(), arrivals)) {
            follow(watch, ingest, arrivals);
        }
        return arrivals.print();
    }

    private void follow(Watch watch, Ingest ingest, Arrivals arrivals) throws InterruptedException {
        DocumentReader reader = new DocumentReader(
                ReadOptions.defaults().withStandardInput(console().in()));
        while (true) {
            Map<Path, FileState> fresh = watch.look();
            Map<Path, FileState> batch = new LinkedHashMap<>();
            for (Map.Entry<Path, FileState> file : fresh.entrySet()) {
                String id = folder.relativize(file.getKey()).toString();
                reader.read(Input.of(file.getKey(), id), ingest::add, arrivals::rejected);
                batch.put(file.getKey(), file.getValue());
                if (batch.size() >= Ingest.BATCH) {
                    keep(watch, ingest, batch);
                }
            }
            keep(watch, ingest, batch);
            if (!fresh.isEmpty() && !once) {
                arrivals.printSoFar();
            }
            if (once && !watch.isWaiting(fresh)) {
                return;
            }
            Thread.sleep(seconds * 1000L);
        }
    }

    private static void keep(Watch watch, Ingest ingest, Map<Path, FileState> batch) {
        if (!batch.isEmpty()) {
            ingest.flush();
            watch.done(batch);
            batch.clear();
        }
    }
}
