package org.dragoman.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one pass over the text took.
 *
 * @param wall seconds on the clock
 * @param processor seconds of processor time of the whole process: all threads, garbage collection and compilation
 */
record Lap(double wall, double processor) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Runs a pass and measures it. */
    static Lap of(Runnable pass) {
        long processor = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        pass.run();
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        return new Lap(wallSeconds, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }
}
