package org.dragoman.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.store.CodedDocument;
import org.dragoman.store.Store;

/**
 * A process that takes articles into a store, to be killed. It prints a line when it begins, and one for each document that is
 * kept. Arguments: the store, how many articles, the seed.
 */
final class IngestingProcess {

    /** Small, so that there are many moments to be killed at. */
    static final int BATCH = 5;

    private IngestingProcess() {}

    public static void main(String[] arguments) {
        System.out.println("begun");
        Heard heard = new Heard() {
            @Override
            public void coded(CodedDocument document) {
                System.out.println("kept");
            }
        };
        take(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]), heard);
    }

    static void take(Path file, int count, long seed, IngestListener listener) {
        try (Store store = Files.exists(file) ? Store.open(file) : Store.create(file);
                Ingest ingest = new Ingest(store, () -> new FakeCoder("1"), 2, listener, BATCH)) {
            Articles.of(count, seed).forEach(ingest::add);
            ingest.flush();
        }
    }
}
