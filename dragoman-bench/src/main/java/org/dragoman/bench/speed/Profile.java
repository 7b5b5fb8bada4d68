package org.dragoman.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.dragoman.pipeline.Dragoman;

/**
 * Where the time from text to reports goes, by samples of the running thread: self time of methods, and time in and below
 * the project's own methods. Calls into native code are sampled too, so that the network's share shows.
 *
 * <p>Command line: {@code Profile [passes [folder of articles]]}. The recording stays in {@code target/speed.jfr}, for
 * {@code jfr print --events jdk.ExecutionSample}.
 */
public final class Profile {

    private static final int PASSES = 6;
    private static final int WARM_UP = 4;
    private static final int LINES = 45;
    private static final String OURS = "org.dragoman.";

    private final Map<String, Integer> self = new HashMap<>();
    private final Map<String, Integer> below = new HashMap<>();
    private final Map<String, Integer> callers = new HashMap<>();
    private int samples;

    private Profile() {}

    /** Records and prints. */
    public static void main(String[] args) throws IOException {
        int passes = args.length > 0 ? Integer.parseInt(args[0]) : PASSES;
        Sample sample = Sample.load(Path.of(args.length > 1 ? args[1] : "samples"));
        Path file = Files.createDirectories(Path.of("target")).resolve("speed.jfr");
        try (Dragoman dragoman = Dragoman.load();
                Recording recording = new Recording()) {
            pass(dragoman, sample, WARM_UP);
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.enable("jdk.NativeMethodSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            pass(dragoman, sample, passes);
            recording.stop();
            recording.dump(file);
        }
        Profile profile = new Profile();
        profile.read(file);
        profile.print();
    }

    private static void pass(Dragoman dragoman, Sample sample, int times) {
        for (int i = 0; i < times; i++) {
            sample.documents().forEach(document -> dragoman.code(dragoman.read(document)));
        }
    }

    private void read(Path file) throws IOException {
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getStackTrace() != null
                        && event.getEventType().getName().endsWith("Sample")) {
                    count(event.getStackTrace().getFrames());
                }
            }
        }
    }

    private void count(List<RecordedFrame> frames) {
        Set<String> seen = new TreeSet<>();
        String own = "";
        for (RecordedFrame frame : frames) {
            String name = name(frame);
            if (name.startsWith(OURS) && !name.startsWith(OURS + "bench") && seen.add(name)) {
                own = own.isEmpty() ? name : own;
                below.merge(name, 1, Integer::sum);
            }
        }
        if (!own.isEmpty()) {
            samples++;
            String top = name(frames.get(0));
            self.merge(top, 1, Integer::sum);
            callers.merge(own + (own.equals(top) ? "" : "  <- " + top), 1, Integer::sum);
        }
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private void print() {
        System.out.println(samples + " samples");
        table("in and below the method", below);
        table("self", self);
        table("the project's own method, and what it was in", callers);
    }

    private void table(String title, Map<String, Integer> counts) {
        System.out.println("\n" + title);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(LINES)
                .forEach(entry -> System.out.printf(
                        Locale.ROOT, "%6.1f %%  %s%n", 100.0 * entry.getValue() / samples, entry.getKey()));
    }
}
