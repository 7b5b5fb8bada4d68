package org.dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the public corpora lie that are given as archives: unpacked ones are read in place, others unpacked first. */
public final class Training {

    private Training() {}

    /** Folder of the corpora: {@code -Ddragoman.training=…}, else {@code ../shared/training} beside the checkout. */
    private static Path folder() {
        String given = System.getProperty("dragoman.training");
        return given != null ? Path.of(given) : Gold.folder().resolveSibling("training");
    }

    /** Folder of a corpus, unpacked under {@code target} if need be; empty, with a message, when it is not there. */
    public static Optional<Path> set(String name) {
        Path unpacked = folder().resolve(name);
        Path archive = folder().resolve(name + ".tar.gz");
        if (Files.isDirectory(unpacked)) {
            return Optional.of(unpacked);
        }
        if (!Files.exists(archive)) {
            System.err.println(
                    "skipped: " + archive + " is not there; set -Ddragoman.training=FOLDER to measure on it");
            return Optional.empty();
        }
        return Optional.of(unpack(archive, name));
    }

    private static Path unpack(Path archive, String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "training"));
            Path corpus = folder.resolve(name);
            if (!Files.isDirectory(corpus)) {
                Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", folder.toString())
                        .inheritIO()
                        .start();
                if (tar.waitFor() != 0) {
                    throw new IOException("cannot unpack " + archive);
                }
            }
            return corpus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
