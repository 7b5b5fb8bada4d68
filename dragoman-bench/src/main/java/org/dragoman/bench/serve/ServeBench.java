package org.dragoman.bench.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.bench.store.GeneratedEvents;
import org.dragoman.serve.IntakeOptions;
import org.dragoman.serve.ServeOptions;
import org.dragoman.serve.Server;
import org.dragoman.store.Store;

/**
 * Asks a server over generated events each question with each filter, every time another filter value so that no answer is
 * ready, and says how the medians stand to the bar of 300 ms. Arguments: how many events, seed.
 */
public final class ServeBench {

    private static final int BATCH = 10_000;
    private static final int ROUNDS = 7;
    private static final double BAR_MILLIS = 300;
    private static final List<String> QUESTIONS = List.of(
            "events?limit=50",
            "timeline?by=week",
            "places?",
            "network?",
            "overview?",
            "relations?",
            "balance?",
            "agreements?",
            "claims?",
            "alerts?",
            "outlook?");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private ServeBench(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("serve-bench");
        try (Store store = Store.create(folder.resolve("bench.duckdb"))) {
            GeneratedEvents events = new GeneratedEvents(seed);
            for (int done = 0; done < count; done += BATCH) {
                store.importEvents(events.next(Math.min(BATCH, count - done)));
            }
            System.out.printf(Locale.ROOT, "%d events, seed %d%n", count, seed);
            long started = System.nanoTime();
            try (Server server = Server.start(
                    store, ServeOptions.local(0, "bench"), IntakeOptions.NONE, Throwable::printStackTrace)) {
                System.out.printf(Locale.ROOT, "started in %.0f ms%n", (System.nanoTime() - started) / 1e6);
                new ServeBench(server.address() + "api/v1/").run();
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "first overview: %.0f ms%n", ask("overview"));
        System.out.printf(Locale.ROOT, "again: %.0f ms%n", ask("overview"));
        Map<String, List<String>> filters = filters();
        System.out.printf(Locale.ROOT, "%-16s %8s %8s  slowest filter%n", "question", "median", "of 300");
        for (String question : QUESTIONS) {
            List<Double> medians = new ArrayList<>();
            String slowest = "";
            double worst = 0;
            for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
                double median = median(question, filter.getValue());
                medians.add(median);
                if (median > worst) {
                    worst = median;
                    slowest = filter.getKey();
                }
            }
            double all =
                    median(medians.stream().mapToDouble(Double::doubleValue).toArray());
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %5.0f ms %8.2f  %s, %.0f ms%n",
                    question.replaceAll("\\?.*", ""),
                    all,
                    all / BAR_MILLIS,
                    slowest,
                    worst);
        }
    }

    private double median(String question, List<String> values) throws IOException, InterruptedException {
        double[] millis = new double[values.size()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = ask(question + (question.endsWith("?") ? "" : "&") + values.get(i));
        }
        return median(millis);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private double ask(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + new String(answer.body()));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Several values each; days a little apart make each question a new one. */
    private static Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("nearly all", each("from=2010-01-0%d"));
        filters.put("actor", each("actor=SYR&from=2010-01-0%d"));
        filters.put("source", each("source=SYR+MIL&from=2010-01-0%d"));
        filters.put("name", each("actor=hezbollah&from=2010-01-0%d"));
        filters.put("role", each("role=REB&from=2010-01-0%d"));
        filters.put("dyad", each("dyad=RUS,UKR&from=2010-01-0%d"));
        filters.put("type and status", each("type=ASSAULT&status=alleged,actual&from=2010-01-0%d"));
        filters.put("cameo", each("cameo=19&from=2010-01-0%d"));
        filters.put("place", each("place=Town7%d"));
        filters.put("circle", each("near=36,37&within=30%d"));
        filters.put("month", each("from=2015-03-0%d&to=2015-04-01"));
        filters.put("year", each("from=2015-03-0%d&to=2016-03-01"));
        filters.put("text", each("text=hospital+near&from=2010-01-0%d"));
        filters.put("publisher", each("publisher=Delta+Times&from=2010-01-0%d"));
        filters.put("confidence", each("min-confidence=0.9%d"));
        return filters;
    }

    private static List<String> each(String pattern) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            values.add(String.format(Locale.ROOT, pattern, i));
        }
        return values;
    }
}
