package org.dragoman.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dragoman.read.Problem;
import org.dragoman.read.Reject;
import org.dragoman.store.Store;
import org.dragoman.store.Store.FileState;

/**
 * Finds the files of a folder that are new or have changed. A file is read when two looks at it found the same size and time, so
 * that none is read while it is still being written. Which files were read is kept in the store.
 */
public final class Watch {

    private final Store store;
    private final Path folder;
    private final Consumer<Reject> rejects;
    private final Set<Path> told = new HashSet<>();
    private Map<Path, FileState> lastSeen = Map.of();

    /** @param rejects is told what cannot be looked at */
    public Watch(Store store, Path folder, Consumer<Reject> rejects) {
        this.store = store;
        this.folder = folder;
        this.rejects = rejects;
    }

    /** Files that are to be read now, by name; those that were not seen at the last look wait for the next. */
    public Map<Path, FileState> look() {
        Map<Path, FileState> seen = files();
        Map<Path, FileState> fresh = new LinkedHashMap<>(seen);
        if (!fresh.isEmpty()) {
            fresh.keySet().removeAll(store.read(seen));
        }
        Map<Path, FileState> before = lastSeen;
        lastSeen = Map.copyOf(fresh);
        fresh.entrySet().removeIf(each -> !each.getValue().equals(before.get(each.getKey())));
        return fresh;
    }

    /** Whether the last look found files that wait for the next. */
    public boolean isWaiting(Map<Path, FileState> toRead) {
        return !toRead.keySet().containsAll(lastSeen.keySet());
    }

    /** Remembers that files were read. */
    public void done(Map<Path, FileState> files) {
        store.markRead(files);
    }

    private Map<Path, FileState> files() {
        Map<Path, FileState> files = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new Collector(files));
        } catch (IOException e) {
            rejects.accept(new Reject(
                    folder.toString(),
                    "DRG-0516: the folder cannot be read: " + e.getMessage()
                            + "; remedy: check its name and permissions"));
        }
        return files;
    }

    /** Gathers files that are not hidden. */
    private final class Collector extends SimpleFileVisitor<Path> {

        private final Map<Path, FileState> files;

        Collector(Map<Path, FileState> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && attributes.isRegularFile()) {
                files.put(
                        file,
                        new FileState(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file that has gone meanwhile is no fault. What cannot be looked at is told once. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            if (!(problem instanceof NoSuchFileException) && told.add(file)) {
                rejects.accept(
                        new Reject(file.toString(), Problem.UNREADABLE.message(String.valueOf(problem.getMessage()))));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
