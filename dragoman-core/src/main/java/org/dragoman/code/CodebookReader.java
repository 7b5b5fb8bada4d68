package org.dragoman.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads codebook files. Every fault is reported with the file and the entry it stands in. */
final class CodebookReader {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, List<String>> sharedSets = new HashMap<>();

    /** Reads the codebook that is shipped. */
    static Codebook shipped() {
        CodebookReader reader = new CodebookReader();
        reader.addSharedSets("sets.yaml", tree("sets.yaml"));
        List<Entry> entries = new ArrayList<>();
        for (EventType type : EventType.values()) {
            String file = type.name().toLowerCase(Locale.ROOT) + ".yaml";
            if (CodebookReader.class.getResource("codebook/" + file) != null) {
                entries.addAll(reader.entries(file, tree(file)));
            }
        }
        return new Codebook(entries);
    }

    private static JsonNode tree(String file) {
        try (InputStream in = CodebookReader.class.getResourceAsStream("codebook/" + file)) {
            if (in == null) {
                throw new IllegalStateException("DRG-0402: codebook file " + file + " is missing from the jar");
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the file's {@code sets} known to all files read later. */
    void addSharedSets(String file, JsonNode root) {
        sharedSets.putAll(sets(root));
    }

    /** The entries of one file. */
    List<Entry> entries(String file, JsonNode root) {
        Map<String, List<String>> sets = new HashMap<>(sharedSets);
        sets.putAll(sets(root));
        PatternParser parser = new PatternParser(sets);
        EventType type = EventType.valueOf(root.path("type").asString().toUpperCase(Locale.ROOT));
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : root.path("entries")) {
            try {
                entries.add(entry(type, node, parser));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "DRG-0403: " + file + ", entry "
                                + node.path("id").asString("(without id)") + ": " + e.getMessage()
                                + "; remedy: see docs/codebook.md",
                        e);
            }
        }
        return entries;
    }

    private static Entry entry(EventType type, JsonNode node, PatternParser parser) {
        List<Pattern> patterns = new ArrayList<>();
        for (JsonNode line : node.path("patterns")) {
            patterns.add(parser.parse(line.asString()));
        }
        Map<String, String> complement = new HashMap<>();
        node.path("complement")
                .properties()
                .forEach(e -> complement.put(e.getKey(), e.getValue().asString()));
        return new Entry(
                required(node, "id"),
                type,
                text(node, "mode"),
                strings(node.path("context")),
                required(node, "cameo"),
                node.path("symmetric").asBoolean(false),
                status(text(node, "effect")),
                status(text(node, "status")),
                text(node, "target_role"),
                complement,
                patterns,
                strings(node.path("examples")));
    }

    private static @Nullable Status status(@Nullable String name) {
        return name == null ? null : Status.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Map<String, List<String>> sets(JsonNode root) {
        Map<String, List<String>> sets = new HashMap<>();
        root.path("sets").properties().forEach(e -> sets.put(e.getKey(), strings(e.getValue())));
        return sets;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static String required(JsonNode node, String field) {
        String value = text(node, field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field);
        }
        return value;
    }
}
