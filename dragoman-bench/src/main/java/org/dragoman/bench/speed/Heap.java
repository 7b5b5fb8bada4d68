package org.dragoman.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dragoman.pipeline.Dragoman;

/** What reading and coding needs of memory; run it with {@code -Xmx1g}. */
public final class Heap {

    private static final int PASSES = 5;
    private static final double MIB = 1 << 20;

    private Heap() {}

    /** Prints heap in use after loading and after reading, the largest it grew to, and the process's resident memory. */
    public static void main(String[] args) throws IOException {
        Sample sample = Sample.load(Path.of(args.length > 0 ? args[0] : "samples"));
        try (Dragoman dragoman = Dragoman.load()) {
            double loaded = used();
            for (int pass = 0; pass < PASSES; pass++) {
                sample.documents().forEach(document -> dragoman.code(dragoman.read(document)));
            }
            System.out.printf(
                    Locale.ROOT,
                    "heap of at most %.0f MiB: %.0f in use after loading, %.0f after %d sentences,"
                            + " at its peak %.0f before collection; process resident %s%n",
                    Runtime.getRuntime().maxMemory() / MIB,
                    loaded,
                    used(),
                    PASSES * sample.sentences(),
                    peak(),
                    resident());
        }
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MIB;
    }

    /** The largest resident size of the process, where the system tells. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.substring(6).strip())
                .findFirst()
                .orElse("unknown");
    }
}
