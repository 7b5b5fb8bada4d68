package org.dragoman.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read that is not opened yet.
 *
 * @param name what messages call it: a path, a URL, {@code -}
 * @param id what its document is called, and its records where they have no name of their own
 * @param url address it was fetched from, or null
 * @param contentType the {@code Content-Type} that the server gave, or null
 * @param opener opens its bytes, once
 */
public record Input(
        String name,
        String id,
        @Nullable String url,
        @Nullable String contentType,
        Opener opener) {

    /** Opens bytes. The reader closes what it opened. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** A file, called by its path; its document is called {@code id}. */
    public static Input of(Path file, String id) {
        return new Input(file.toString(), id, null, null, () -> Files.newInputStream(file));
    }
}
