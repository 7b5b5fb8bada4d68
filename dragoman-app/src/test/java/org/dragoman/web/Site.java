package org.dragoman.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.IngestListener;
import org.dragoman.ingest.PipelineCoder;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.DocumentReader;
import org.dragoman.read.ReadOptions;
import org.dragoman.read.Reject;
import org.dragoman.serve.IntakeOptions;
import org.dragoman.serve.ServeOptions;
import org.dragoman.serve.Server;
import org.dragoman.store.Arrival;
import org.dragoman.store.CodedDocument;
import org.dragoman.store.Store;

/** A server over a store of the sample articles and one document whose every field is an attack. */
final class Site implements AutoCloseable {

    /** Runs where a page takes a name for markup. */
    private static final String ATTACK = "<img src=x onerror=\"window.hacked=1\">";

    private final Path folder;
    private final Store store;
    private final Dragoman dragoman;
    private final Server server;
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    private Site(Path folder, Store store, Dragoman dragoman) {
        this.folder = folder;
        this.store = store;
        this.dragoman = dragoman;
        this.server = Server.start(store, ServeOptions.local(0, "test"), IntakeOptions.NONE, faults::add);
    }

    static Site open() throws IOException {
        Path folder = Files.createTempDirectory("dragoman-page-test");
        Store store = Store.create(folder.resolve("page.duckdb"));
        Dragoman dragoman = Dragoman.load();
        try (Ingest ingest = new Ingest(
                store,
                () -> new PipelineCoder(dragoman, "test"),
                Runtime.getRuntime().availableProcessors(),
                new Strict())) {
            new DocumentReader(ReadOptions.defaults()).read(List.of("../samples/idlib"), ingest::add, Strict::refuse);
            ingest.add(hostile());
            ingest.flush();
        }
        return new Site(folder, store, dragoman);
    }

    private static Document hostile() {
        String text = "Turkish forces attacked Syrian troops near Saraqib on Wednesday. President Erik " + ATTACK
                + " Holm of Turkey accused Russia of bombing Idlib. Russia denied that it had bombed Idlib.";
        return new Document(
                "hostile " + ATTACK + ".txt",
                text,
                LocalDate.of(2020, 3, 4),
                DateSource.GIVEN,
                "Raid " + ATTACK,
                "javascript:window.hacked=1",
                "Wire " + ATTACK);
    }

    /** Address of the page, with a slash behind. */
    String address() {
        return server.address();
    }

    /** Faults of the program that requests brought out so far. */
    List<Throwable> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() throws IOException {
        server.close();
        store.close();
        dragoman.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Every document must get in. */
    private static final class Strict implements IngestListener {

        static void refuse(Reject reject) {
            throw new AssertionError("not taken in: " + reject);
        }

        @Override
        public void coded(CodedDocument document) {}

        @Override
        public void passedOver(Arrival arrival) {}

        @Override
        public void rejected(Reject reject) {
            refuse(reject);
        }

        @Override
        public void failed(Document document, Throwable fault) {
            throw new AssertionError(document.id(), fault);
        }
    }
}
