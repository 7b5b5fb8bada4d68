package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOptions {

    private static final String DEFAULT = "dragoman.duckdb";

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description =
                    "The store. Default: what the variable DRAGOMAN_STORE names, else dragoman.duckdb in this folder.")
    private @Nullable Path file;

    Path file() {
        if (file != null) {
            return file;
        }
        String named = System.getenv("DRAGOMAN_STORE");
        return Path.of(named == null || named.isBlank() ? DEFAULT : named);
    }

    /** Whether a store is named on the command line. */
    boolean isNamed() {
        return file != null;
    }

    /** Whether a store is named, or found. */
    boolean isThere() {
        return isNamed() || Files.isRegularFile(file());
    }

    Store open() {
        return Store.open(file());
    }
}
