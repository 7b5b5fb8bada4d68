package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.ingest.Ingest;
import org.dragoman.read.DocumentReader;
import org.dragoman.read.Input;
import org.dragoman.read.ReadOptions;
import org.dragoman.store.Store;

/** A store of the sample articles, in a temporary folder that goes when it is closed. */
final class SampleStore implements AutoCloseable {

    private static final String FOLDER = "/org/dragoman/samples/";
    private static final String INDEX = "index.txt";

    private final Path folder;
    private final Store store;

    private SampleStore(Path folder, Store store) {
        this.folder = folder;
        this.store = store;
    }

    /** Codes the articles, which takes some seconds. */
    static SampleStore make(Main.Console console, CoderOptions coder) throws IOException {
        List<String> names = names();
        Path folder = Files.createTempDirectory("dragoman-sample");
        SampleStore made = new SampleStore(folder, Store.create(folder.resolve("samples.duckdb")));
        console.err().println("Coding the sample articles ...");
        Arrivals arrivals = new Arrivals(console.err());
        DocumentReader reader = new DocumentReader(ReadOptions.defaults());
        try (Ingest ingest = new Ingest(made.store, () -> coder.load(console), coder.threads(), arrivals)) {
            for (String name : names) {
                Input input = new Input(name, name, null, null, () -> opened(name));
                reader.read(input, ingest::add, arrivals::rejected);
            }
            ingest.flush();
        }
        arrivals.print();
        return made;
    }

    private static List<String> names() throws IOException {
        try (InputStream in = opened(INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static InputStream opened(String name) throws IOException {
        InputStream in = SampleStore.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException("DRG-0733: the sample " + name + " is not in the jar; remedy: build it anew");
        }
        return in;
    }

    Store store() {
        return store;
    }

    @Override
    public void close() throws IOException {
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
