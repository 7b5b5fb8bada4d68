package org.dragoman.bench.speed;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.dragoman.model.Document;
import org.dragoman.pipeline.Dragoman;

/** How long a fresh process takes until it is ready to read, and until it has read and coded its first sentence. */
public final class StartUp {

    private StartUp() {}

    /** Prints seconds since the process was started. */
    public static void main(String[] args) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        try (Dragoman dragoman = Dragoman.load()) {
            double ready = (System.currentTimeMillis() - started) / 1e3;
            int reports = dragoman.code(dragoman.read(Document.of("first", "Turkish jets bombed Idlib on Friday.")))
                    .size();
            double first = (System.currentTimeMillis() - started) / 1e3;
            System.out.printf(
                    Locale.ROOT,
                    "ready after %.2f s; first document read and coded (%d reports) after %.2f s%n",
                    ready,
                    reports,
                    first);
        }
    }
}
