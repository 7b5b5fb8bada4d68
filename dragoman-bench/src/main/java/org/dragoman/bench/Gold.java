package org.dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where labelled sets lie, and how they are read: one JSON object a line. */
public final class Gold {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Gold() {}

    /** Folder of the labelled sets: {@code -Ddragoman.gold=…}, else {@code ../shared/gold} beside the checkout. */
    public static Path folder() {
        String given = System.getProperty("dragoman.gold");
        if (given != null) {
            return Path.of(given);
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path at = here; at != null; at = at.getParent()) {
            Path candidate = at.resolveSibling("shared").resolve("gold");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return here.resolveSibling("shared").resolve("gold");
    }

    /** The rows of a set, or empty, with a message on standard error, when it is not there. */
    public static Optional<List<JsonNode>> rows(String file) {
        Path path = folder().resolve(file);
        if (!Files.exists(path)) {
            System.err.println("skipped: " + path + " is not there; set -Ddragoman.gold=FOLDER to measure on it");
            return Optional.empty();
        }
        try {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : Files.readAllLines(path)) {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            }
            return Optional.of(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a page of errors to read under {@code target/errors}, and says where. */
    public static void errors(String name, List<String> lines) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "errors"));
            Path file = folder.resolve(name + ".txt");
            Files.write(file, lines);
            System.out.println(lines.size() + " errors to read: " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
