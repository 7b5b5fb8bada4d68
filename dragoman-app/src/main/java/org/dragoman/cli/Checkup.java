package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Document;
import org.dragoman.model.Reading;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.store.Run;
import org.dragoman.store.Stats;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;

/** Looks at what the program needs, part by part. */
final class Checkup {

    private static final long MEGABYTE = 1 << 20;
    private static final long LEAST_HEAP = 500;
    private static final long LEAST_DISK = 1024;
    private static final int LEAST_JAVA = 17;
    /** Tells whether model and gazetteer do what they should: one verb, two actors, one place. */
    private static final String PROBE = "Turkish troops shelled Syrian army positions near Idlib.";

    /** How a part is. */
    enum State {
        GOOD("ok"),
        NOTE("note"),
        BAD("BAD");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** What was found of a part. */
    record Finding(State state, String what, String words) {}

    private final Main.Console console;
    private final StoreOptions store;
    private final List<Finding> findings = new ArrayList<>();

    Checkup(Main.Console console, StoreOptions store) {
        this.console = console;
        this.store = store;
    }

    List<Finding> findings() {
        machine();
        disk("disk", store.file().toAbsolutePath().getParent());
        disk("temporary", Path.of(System.getProperty("java.io.tmpdir")));
        pipeline();
        kept();
        return List.copyOf(findings);
    }

    private void add(boolean good, String what, String words, String remedy) {
        findings.add(new Finding(good ? State.GOOD : State.BAD, what, good ? words : words + "; remedy: " + remedy));
    }

    private void machine() {
        int java = Runtime.version().feature();
        add(
                java >= LEAST_JAVA,
                "Java",
                System.getProperty("java.version") + ", " + System.getProperty("java.home"),
                "install a JDK 17 or newer, or set JAVA_HOME");
        long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
        add(
                heap >= LEAST_HEAP,
                "memory",
                heap + " MB for Java, " + Runtime.getRuntime().availableProcessors() + " processors",
                "give more with DRAGOMAN_OPTS=-Xmx1g");
    }

    private void disk(String what, Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            add(
                    free >= LEAST_DISK && Files.isWritable(folder),
                    what,
                    free + " MB free in " + folder + (Files.isWritable(folder) ? "" : ", which cannot be written"),
                    "make room or name another folder (--store; TMPDIR with DRAGOMAN_OPTS=-Djava.io.tmpdir=...)");
        } catch (IOException e) {
            add(false, what, folder + " cannot be looked at: " + e.getMessage(), "check the folder's name");
        }
    }

    private void pipeline() {
        try {
            Dragoman dragoman = console.loading().get();
            Reading reading = dragoman.read(Document.of("probe", PROBE));
            add(
                    !dragoman.code(reading).isEmpty(),
                    "model",
                    dragoman.modelName() + ", codebook "
                            + dragoman.codebookHash().substring(0, 12),
                    "the program does not code what it should: download or build it again");
            add(
                    reading.places().stream().anyMatch(place -> place.place() != null),
                    "gazetteer",
                    reading.places().size() + " places found in a sentence with two or more",
                    "download or build the program again");
        } catch (RuntimeException | LinkageError e) {
            add(false, "model", Faults.message(e), "see the message");
        }
    }

    private void kept() {
        if (!store.isThere()) {
            findings.add(new Finding(
                    State.NOTE, "store", "none in this folder; make one with dragoman init, or name it with --store"));
            return;
        }
        guarded(() -> {
            try (Store open = store.open()) {
                Stats stats = open.stats();
                add(
                        true,
                        "store",
                        String.format(
                                Locale.ROOT,
                                "%s, schema %d, %d MB, %d documents, %d reports, %d events",
                                open.file(),
                                stats.schema(),
                                stats.bytes() / MEGABYTE,
                                stats.documents(),
                                stats.reports(),
                                stats.events()),
                        "");
                open.runs().stream()
                        .filter(run -> run.state() == Run.State.BUILDING)
                        .forEach(run -> findings.add(new Finding(
                                State.NOTE,
                                "store",
                                "run " + run.id() + " was begun and not ended; dragoman recode goes on with it")));
            }
        });
    }

    private void guarded(Runnable look) {
        try {
            look.run();
        } catch (StoreException e) {
            findings.add(new Finding(State.BAD, "store", String.valueOf(e.getMessage())));
        }
    }
}
