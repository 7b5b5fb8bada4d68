package org.dragoman.bench.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document with its toponyms, as labelled by people.
 *
 * @param domain host of the publisher, or null
 */
record GoldDocument(String id, String text, @Nullable String domain, List<Toponym> toponyms) {

    /** Expressions of GeoWebNews that are no names. */
    private static final Set<String> NO_NAMES = Set.of("Literal_Expression", "Non_Lit_Expression", "Non_Toponym");

    /** Uses of a name for the place itself. */
    private static final Set<String> LITERAL =
            Set.of("Literal", "Mixed", "Literal_Modifier", "Coercion", "Embedded_Literal");

    /**
     * One labelled toponym.
     *
     * @param lat degrees north, not a number when it was not located
     * @param literal whether it means the place itself; true where the set does not say
     */
    record Toponym(Span span, double lat, double lon, String country, boolean literal) {
        boolean located() {
            return !Double.isNaN(lat);
        }
    }

    static List<GoldDocument> read(Path jsonl) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<GoldDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(jsonl)) {
            JsonNode node = mapper.readTree(line);
            List<Toponym> toponyms = new ArrayList<>();
            for (JsonNode toponym : node.get("toponyms")) {
                String type = toponym.path("type").asString("Literal");
                if (!NO_NAMES.contains(type)) {
                    toponyms.add(toponym(toponym, type));
                }
            }
            documents.add(new GoldDocument(
                    node.get("id").asString(),
                    node.get("text").asString(),
                    node.has("domain") ? node.get("domain").asString() : null,
                    toponyms));
        }
        return documents;
    }

    private static Toponym toponym(JsonNode node, String type) {
        return new Toponym(
                new Span(node.get("start").asInt(), node.get("end").asInt()),
                node.get("lat").isNull() ? Double.NaN : node.get("lat").asDouble(),
                node.get("lon").isNull() ? Double.NaN : node.get("lon").asDouble(),
                node.path("country").asString(""),
                LITERAL.contains(type));
    }
}
