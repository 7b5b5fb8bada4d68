package org.dragoman.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads entity corpora of one word and one label a line. */
final class Columns {

    /** CrossNER's fine-grained labels as ours; those not listed are left outside. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("per", "PER"),
            Map.entry("person", "PER"),
            Map.entry("politician", "PER"),
            Map.entry("org", "ORG"),
            Map.entry("organisation", "ORG"),
            Map.entry("politicalparty", "ORG"),
            Map.entry("corporation", "ORG"),
            Map.entry("group", "ORG"),
            Map.entry("loc", "LOC"),
            Map.entry("location", "LOC"),
            Map.entry("country", "LOC"));

    private Columns() {}

    /** Reads a file; {@code wordColumn} and {@code labelColumn} count from 0. */
    static List<Example> read(Path file, int wordColumn, int labelColumn) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        String name = file.getFileName().toString();
        String id = "";
        String text = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# sent_id =")) {
                id = line.substring(line.indexOf('=') + 1).trim();
            } else if (line.startsWith("# text =")) {
                text = line.substring(line.indexOf('=') + 1).trim();
            } else if (line.isBlank()) {
                add(examples, id.isEmpty() ? name + "-" + examples.size() : id, text, words, labels);
                id = "";
                text = null;
            } else if (!line.startsWith("# ") && !line.startsWith("-DOCSTART-")) {
                String[] row = line.trim().split("[\t ]+");
                if (row.length > Math.max(wordColumn, labelColumn)) {
                    words.add(row[wordColumn]);
                    labels.add(row[labelColumn]);
                }
            }
        }
        add(examples, name + "-" + examples.size(), text, words, labels);
        return examples;
    }

    private static void add(
            List<Example> examples,
            String id,
            @org.jspecify.annotations.Nullable String text,
            List<String> words,
            List<String> labels) {
        if (!words.isEmpty()) {
            String written = text != null ? text : String.join(" ", words);
            examples.add(new Example(id, written, List.copyOf(words), null, begin(labels), null));
        }
        words.clear();
        labels.clear();
    }

    /** Maps types and writes every first word of a name as {@code B-}. */
    static List<String> begin(List<String> labels) {
        List<String> result = new ArrayList<>();
        String previous = "O";
        for (String label : labels) {
            String type = label.length() > 2
                    ? TYPES.getOrDefault(label.substring(2).toLowerCase(java.util.Locale.ROOT), "O")
                    : "O";
            boolean continues = label.startsWith("I-") && previous.endsWith(type) && !type.equals("O");
            String mapped = type.equals("O") ? "O" : (continues ? "I-" : "B-") + type;
            result.add(mapped);
            previous = mapped;
        }
        return List.copyOf(result);
    }
}
