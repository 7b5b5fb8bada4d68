package org.dragoman.bench.time;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.resolve.time.TimeResolver;

/** Prints the time resolver's figures and writes its errors to a file to read. */
public final class TimeBench {

    private TimeBench() {}

    /**
     * Runs both measures.
     *
     * @param args folder of the gold (default {@code ../shared/gold/time}) and file for errors (default {@code
     *     target/time-errors.tsv})
     */
    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args.length > 0 ? args[0] : "../shared/gold/time");
        Path errors = Path.of(args.length > 1 ? args[1] : "target/time-errors.tsv");
        TimeResolver times = new TimeResolver();
        if (errors.getParent() != null) {
            Files.createDirectories(errors.getParent());
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(errors, StandardCharsets.UTF_8))) {
            run(gold.resolve("wikiwars.jsonl"), lines -> new WikiWars(times, out).measure(lines));
            run(
                    gold.resolve("recognizers-text-en-datetime.jsonl"),
                    lines -> new Recognizers(times, out).measure(lines));
        }
        System.out.println("errors: " + errors);
    }

    private interface Measure {
        void measure(List<String> lines);
    }

    private static void run(Path file, Measure measure) throws IOException {
        if (Files.exists(file)) {
            measure.measure(Files.readAllLines(file, StandardCharsets.UTF_8));
        } else {
            System.out.println("skipped: " + file + " is not here (the gold sets are not part of this project)");
        }
    }
}
