package org.dragoman.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table beside this class: lines of a kind, a tab and words parted by spaces, or one pattern. */
final class WordTable {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private WordTable() {}

    static WordTable load(String name) {
        WordTable table = new WordTable();
        try (InputStream in = WordTable.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> table.lines
                            .computeIfAbsent(cells[0], kind -> new ArrayList<>())
                            .add(cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** All words of one kind. */
    Set<String> words(String kind) {
        return Set.copyOf(List.of(String.join(" ", lines(kind)).split(" +")));
    }

    /** The lines of one kind. */
    List<String> lines(String kind) {
        List<String> found = lines.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no lines of kind " + kind);
        }
        return found;
    }
}
