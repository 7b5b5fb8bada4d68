package org.dragoman.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.dragoman.model.Document;
import org.dragoman.pipeline.Dragoman;

/** How long a fresh process takes until it is ready to read, and until it has read and coded its first sentence. */
public final class StartUp {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private StartUp() {}

    /** Prints seconds since the process was started. */
    public static void main(String[] args) {
        try (Dragoman dragoman = Dragoman.load()) {
            String ready = sinceStart();
            int reports = dragoman.code(dragoman.read(Document.of("first", "Turkish jets bombed Idlib on Friday.")))
                    .size();
            System.out.printf(
                    "ready after %s; first document coded (%d reports) after %s%n", ready, reports, sinceStart());
        }
    }

    private static String sinceStart() {
        double wall = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        return String.format(Locale.ROOT, "%.2f s (processor %.2f s)", wall / 1e3, SYSTEM.getProcessCpuTime() / 1e9);
    }
}
