package org.dragoman.serve;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.dragoman.ingest.DocumentCoder;
import org.jspecify.annotations.Nullable;

/**
 * What is taken in while the server runs.
 *
 * @param coder loads what codes, when the first document comes; null when nothing is taken in
 * @param threads that code at a time
 * @param folder that is followed, or null
 */
public record IntakeOptions(
        @Nullable Supplier<DocumentCoder> coder,
        int threads,
        @Nullable Path folder) {

    /** Nothing is taken in. */
    public static final IntakeOptions NONE = new IntakeOptions(null, 1, null);
}
