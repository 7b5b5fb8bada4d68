package org.dragoman.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A note beside a store that says where it is served, for whoever finds it in use. It holds an address, never a token, and goes
 * with the server; one that a killed server left behind is read only while another process has the store open.
 */
public final class ServedAt implements AutoCloseable {

    private static final int LONGEST = 200;

    private final Path note;

    private ServedAt(Path note) {
        this.note = note;
    }

    /** Leaves a note, where the folder lets it. */
    public static ServedAt note(Path store, String address) {
        Path note = beside(store);
        try {
            Files.writeString(note, address + "\n");
        } catch (IOException withoutNote) {
            return new ServedAt(note);
        }
        return new ServedAt(note);
    }

    /** Where a store is served, if a note says so. */
    static Optional<String> read(Path store) {
        try {
            String address =
                    Files.readString(beside(store), StandardCharsets.UTF_8).strip();
            return address.startsWith("http://") && address.length() < LONGEST
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IOException noNote) {
            return Optional.empty();
        }
    }

    private static Path beside(Path store) {
        return store.resolveSibling(store.getFileName() + ".served");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException stays) {
            // It is read only while the store is in use, and then tells who wrote it last.
            return;
        }
    }
}
