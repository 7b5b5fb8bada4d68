package org.dragoman.bench.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.IngestListener;
import org.dragoman.ingest.PipelineCoder;
import org.dragoman.model.Document;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.Reject;
import org.dragoman.read.RejectedException;
import org.dragoman.store.Arrival;
import org.dragoman.store.CodedDocument;
import org.dragoman.store.Stats;
import org.dragoman.store.Store;

/**
 * Takes generated articles into a new store, one thread, and codes a fifth of them beside it without a store, in turns, so that
 * what else the machine does falls on both. Then takes all in again. Arguments: how many articles, seed.
 */
public final class IngestBench {

    private static final int BLOCK = 1_000;
    private static final int BESIDE = 200;
    private static final int PER_DAY = 2;

    private final Path file;
    private final PipelineCoder coder;
    private final long seed;
    private long reports;
    private long coded;

    private IngestBench(Path file, PipelineCoder coder, long seed) {
        this.file = file;
        this.coder = coder;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws IOException, RejectedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("store-bench");
        Path file = folder.resolve("bench.duckdb");
        try (Dragoman dragoman = Dragoman.load()) {
            new IngestBench(file, new PipelineCoder(dragoman, "bench"), seed).run(count);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder.resolve("bench.duckdb.wal"));
            Files.delete(folder);
        }
    }

    /** Wall and processor seconds. */
    private record Time(double wall, double cpu) {

        static Time now() {
            long cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
            return new Time(System.nanoTime() / 1e9, cpu / 1e9);
        }

        Time since(Time start) {
            return new Time(wall - start.wall, cpu - start.cpu);
        }

        Time plus(Time other) {
            return new Time(wall + other.wall, cpu + other.cpu);
        }
    }

    private void run(int count) throws IOException, RejectedException {
        System.out.printf(Locale.ROOT, "%d articles, seed %d%n", count, seed);
        Time first = takeIn(count);
        Time again;
        try (Store store = Store.open(file)) {
            GeneratedArticles articles = new GeneratedArticles(seed, PER_DAY);
            long before = coded;
            Time start = Time.now();
            try (Ingest ingest = new Ingest(store, () -> coder, 1, new Counter())) {
                for (int done = 0; done < count; done += BLOCK) {
                    articles.next(BLOCK).forEach(ingest::add);
                }
                ingest.flush();
            }
            again = Time.now().since(start);
            Stats stats = store.stats();
            System.out.printf(
                    Locale.ROOT,
                    "store: %d documents, %d copies, %d reports, %d events, %d MB%n",
                    stats.documents(),
                    stats.copies(),
                    stats.reports(),
                    stats.events(),
                    stats.bytes() >> 20);
            System.out.printf(
                    Locale.ROOT,
                    "again: %d coded, %.1f s, %.1f times as fast (%.1f by processor time)%n",
                    coded - before,
                    again.wall,
                    first.wall / again.wall,
                    first.cpu / again.cpu);
        }
    }

    private Time takeIn(int count) throws IOException, RejectedException {
        GeneratedArticles articles = new GeneratedArticles(seed, PER_DAY);
        alone(new GeneratedArticles(seed + 1, PER_DAY).next(BESIDE));
        Time taking = new Time(0, 0);
        Time alone = new Time(0, 0);
        int beside = 0;
        try (Store store = Store.create(file);
                Ingest ingest = new Ingest(store, () -> coder, 1, new Counter())) {
            for (int done = BLOCK; done <= count; done += BLOCK) {
                List<Document> block = articles.next(BLOCK);
                Time start = Time.now();
                block.forEach(ingest::add);
                ingest.flush();
                taking = taking.plus(Time.now().since(start));
                start = Time.now();
                alone(block.subList(0, BESIDE));
                alone = alone.plus(Time.now().since(start));
                beside += BESIDE;
                report(done, taking, alone, beside);
            }
        }
        return taking;
    }

    private void alone(List<Document> documents) throws RejectedException {
        for (Document document : documents) {
            reports += coder.code(document).reports().size();
        }
    }

    private static void report(int done, Time taking, Time alone, int beside) throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%6d taken in: %.1f a second, coding alone %.1f: %.0f %% (%.0f %% by processor time); heap %d MB, process %d"
                        + " MB%n",
                done,
                done / taking.wall,
                beside / alone.wall,
                100 * (done / taking.wall) / (beside / alone.wall),
                100 * (done / taking.cpu) / (beside / alone.cpu),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                resident());
    }

    /** Memory of the process in megabytes, DuckDB's included; 0 where the system does not tell. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        .sum();
    }

    private final class Counter implements IngestListener {

        @Override
        public void coded(CodedDocument document) {
            coded++;
        }

        @Override
        public void passedOver(Arrival arrival) {
            // Counted by the store.
        }

        @Override
        public void rejected(Reject reject) {
            throw new IllegalStateException(reject.input() + ": " + reject.message());
        }

        @Override
        public void failed(Document document, Throwable fault) {
            throw new IllegalStateException(document.id(), fault);
        }
    }
}
