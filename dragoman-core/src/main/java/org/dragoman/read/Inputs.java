package org.dragoman.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files that the user means: files as given, folders with all below them, globs; in each folder sorted by name.
 * Hidden files and folders below a given folder are left out.
 */
final class Inputs {

    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private final Consumer<Input> sources;
    private final Consumer<Reject> rejects;

    Inputs(Consumer<Input> sources, Consumer<Reject> rejects) {
        this.sources = sources;
        this.rejects = rejects;
    }

    /** Passes on the files that {@code input} stands for. */
    void expand(String input) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                folder(input, path, path, file -> true);
            } else if (Files.exists(path)) {
                sources.accept(Input.of(path, String.valueOf(path.getFileName())));
            } else if (isGlob(input)) {
                glob(input);
            } else {
                rejects.accept(new Reject(input, Problem.NOT_FOUND.message("")));
            }
        } catch (InvalidPathException | PatternSyntaxException e) {
            rejects.accept(new Reject(input, Problem.NOT_FOUND.message(e.getMessage())));
        }
    }

    private static boolean isGlob(String input) {
        return input.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private void glob(String input) {
        int firstWildcard = 0;
        while ("*?[{".indexOf(input.charAt(firstWildcard)) < 0) {
            firstWildcard++;
        }
        int slash = input.lastIndexOf('/', firstWildcard);
        String base = slash < 0 ? "." : slash == 0 ? "/" : input.substring(0, slash);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + input);
        Path root = Path.of(base);
        if (Files.isDirectory(root)) {
            folder(input, root, Path.of(""), file -> matcher.matches(slash < 0 ? root.relativize(file) : file));
        } else {
            rejects.accept(new Reject(input, Problem.NO_FILES.message("")));
        }
    }

    /** Passes on the files below {@code folder}, named relative to {@code base}, or by file name when base is empty. */
    private void folder(String input, Path folder, Path base, Predicate<Path> wanted) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(folder, wanted, files));
        } catch (IOException e) {
            rejects.accept(new Reject(input, Problem.UNREADABLE.message(String.valueOf(e.getMessage()))));
        }
        files.sort(Comparator.comparing(file -> folder.relativize(file).toString()));
        boolean byWay = !base.toString().isEmpty();
        for (Path file : files) {
            String id = byWay ? base.relativize(file).toString() : String.valueOf(file.getFileName());
            sources.accept(Input.of(file, id));
        }
        if (files.isEmpty()) {
            rejects.accept(new Reject(input, Problem.NO_FILES.message("")));
        }
    }

    /** Gathers files; what cannot be visited becomes a reject and the walk goes on. */
    private final class Collector extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Predicate<Path> wanted;
        private final List<Path> files;

        Collector(Path root, Predicate<Path> wanted, List<Path> files) {
            this.root = root;
            this.wanted = wanted;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !Files.isDirectory(file) && wanted.test(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            rejects.accept(
                    new Reject(file.toString(), Problem.UNREADABLE.message(String.valueOf(problem.getMessage()))));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
