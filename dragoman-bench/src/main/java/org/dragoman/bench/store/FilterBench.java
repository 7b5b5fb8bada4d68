package org.dragoman.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.store.Circle;
import org.dragoman.store.EventFilter;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;

/**
 * Asks a store of generated events with each filter: the first 50 events by day, and how many there are. Arguments: how many
 * events, seed.
 */
public final class FilterBench {

    private static final int BATCH = 10_000;
    private static final int ROUNDS = 11;
    private static final int PAGE = 50;

    private FilterBench() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("filter-bench");
        Path file = folder.resolve("bench.duckdb");
        try (Store store = Store.create(file)) {
            fill(store, count, seed);
            double worst = 0;
            for (Map.Entry<String, EventFilter> each : filters().entrySet()) {
                worst = Math.max(worst, ask(store, each.getKey(), each.getValue()));
            }
            System.out.printf(Locale.ROOT, "slowest median: %.0f ms%n", worst);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder.resolve("bench.duckdb.wal"));
            Files.delete(folder);
        }
    }

    private static void fill(Store store, int count, long seed) throws IOException {
        GeneratedEvents events = new GeneratedEvents(seed);
        long start = System.nanoTime();
        for (int done = 0; done < count; done += BATCH) {
            store.importEvents(events.next(Math.min(BATCH, count - done)));
        }
        System.out.printf(
                Locale.ROOT,
                "%d events, seed %d, written in %.0f s, %d MB%n",
                count,
                seed,
                (System.nanoTime() - start) / 1e9,
                Files.size(store.file()) >> 20);
    }

    private static Map<String, EventFilter> filters() {
        Map<String, EventFilter> filters = new LinkedHashMap<>();
        filters.put("none", EventFilter.ALL);
        filters.put("actor SYR", EventFilter.builder().actor("SYR").build());
        filters.put("source SYR MIL", EventFilter.builder().source("SYR MIL").build());
        filters.put("actor hezbollah", EventFilter.builder().actor("hezbollah").build());
        filters.put("role REB", EventFilter.builder().role("REB").build());
        filters.put("dyad RUS,UKR", EventFilter.builder().dyad("RUS", "UKR").build());
        filters.put(
                "type and status",
                EventFilter.builder()
                        .type(EventType.ASSAULT)
                        .status(Status.ALLEGED)
                        .build());
        filters.put("cameo 19", EventFilter.builder().cameo("19").build());
        filters.put(
                "place by name",
                EventFilter.builder().place(GeneratedEvents.town(77)).build());
        filters.put(
                "within 300 km",
                EventFilter.builder().within(new Circle(36, 37, 300)).build());
        filters.put(
                "a month",
                EventFilter.builder()
                        .from(LocalDate.of(2015, 3, 1))
                        .to(LocalDate.of(2015, 3, 31))
                        .build());
        filters.put("text", EventFilter.builder().words("hospital near").build());
        filters.put("publisher", EventFilter.builder().publisher("Delta Times").build());
        filters.put("min confidence", EventFilter.builder().minConfidence(0.9).build());
        filters.put(
                "all at once",
                EventFilter.builder()
                        .actor("SYR")
                        .role("MIL")
                        .type(EventType.ASSAULT)
                        .status(Status.ACTUAL)
                        .from(LocalDate.of(2012, 1, 1))
                        .to(LocalDate.of(2018, 1, 1))
                        .within(new Circle(20, 20, 6000))
                        .words("market")
                        .publisher("Harbour Post")
                        .minConfidence(0.3)
                        .build());
        return filters;
    }

    private static double ask(Store store, String name, EventFilter filter) {
        EventQuery query = EventQuery.of(filter).limit(PAGE);
        long[] page = new long[ROUNDS];
        long[] count = new long[ROUNDS];
        long found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            store.events(query);
            page[i] = System.nanoTime() - start;
            start = System.nanoTime();
            found = store.count(filter);
            count[i] = System.nanoTime() - start;
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s %8d events; first %d in %4.0f ms, counted in %4.0f ms (medians of %d)%n",
                name,
                found,
                PAGE,
                median(page),
                median(count),
                ROUNDS);
        return Math.max(median(page), median(count));
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
