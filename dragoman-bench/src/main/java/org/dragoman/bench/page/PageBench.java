package org.dragoman.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.bench.store.GeneratedEvents;
import org.dragoman.serve.IntakeOptions;
import org.dragoman.serve.ServeOptions;
import org.dragoman.serve.Server;
import org.dragoman.store.Store;

/**
 * Opens the page over a store of generated events, in a fresh browser each time, and tells how long it took until each view stood.
 * The first view is also measured of a server that was just started. Arguments: how many events, seed, rounds.
 */
public final class PageBench {

    private static final List<String> VIEWS = List.of(
            "overview", "events", "timeline", "map", "network", "dyad", "triads", "agreements", "claims", "outlook");
    private static final int EVENTS = 100_000;
    private static final int ROUNDS = 5;
    private static final int BATCH = 10_000;
    private static final int MOST_WAITS = 1_200;

    /** When the view stood, in milliseconds since the page was asked for; below zero when it failed, null before. */
    private static final String STOOD = "const stood = performance.getEntriesByName('view-shown');"
            + "if (stood.length) return stood[0].startTime;"
            + "return document.querySelector('main .failed') ? -1 : null;";

    private PageBench() {}

    public static void main(String[] arguments) throws IOException {
        if (!Chromium.isThere()) {
            System.err.println("Chromium or its driver is missing; apt-get install chromium chromium-driver");
            System.exit(2);
        }
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : EVENTS;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        Path folder = Files.createTempDirectory("page-bench");
        try (Store store = Store.create(folder.resolve("bench.duckdb"))) {
            fill(store, count, seed);
            measure(store, rounds);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void fill(Store store, int count, long seed) {
        GeneratedEvents events = new GeneratedEvents(seed);
        for (int done = 0; done < count; done += BATCH) {
            store.importEvents(events.next(Math.min(BATCH, count - done)));
        }
        System.out.printf(Locale.ROOT, "%d events, seed %d; milliseconds until the view stands%n", count, seed);
    }

    private static void measure(Store store, int rounds) {
        System.out.printf(Locale.ROOT, "%-34s %7s %7s %7s%n", "view", "median", "least", "most");
        double[] fresh = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            try (Server server = start(store)) {
                fresh[i] = until(server.address(), VIEWS.get(0));
            }
        }
        tell("overview, server just started", fresh);
        try (Server server = start(store)) {
            for (String view : VIEWS) {
                double[] times = new double[rounds];
                for (int i = 0; i < rounds; i++) {
                    times[i] = until(server.address(), view);
                }
                tell(view, times);
            }
        }
    }

    private static Server start(Store store) {
        return Server.start(store, ServeOptions.local(0, "bench"), IntakeOptions.NONE, Throwable::printStackTrace);
    }

    /** Milliseconds until a view stands in a browser that saw nothing before. */
    private static double until(String page, String view) {
        try (Chromium browser = new Chromium()) {
            browser.open("about:blank");
            browser.open(page + "#/" + view);
            for (int i = 0; i < MOST_WAITS; i++) {
                var stood = browser.run(STOOD);
                if (stood.isNumber()) {
                    return stood.asDouble() < 0 ? Double.NaN : stood.asDouble();
                }
                Chromium.pause();
            }
        }
        return Double.NaN;
    }

    private static void tell(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        if (Double.isNaN(sorted[sorted.length - 1])) {
            System.out.printf(Locale.ROOT, "%-34s failed%n", what);
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%-34s %7.0f %7.0f %7.0f%n",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
