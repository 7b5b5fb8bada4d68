package org.dragoman.export.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.model.Event;
import org.dragoman.store.RandomEvents;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks as JGraphT reads them, which also holds them against the schemas of both formats. */
class GraphFilesTest {

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private final List<Event> events = new RandomEvents(seed).events(1000);

    @Test
    void graphMlHasOneEdgeADyadWithItsCounts() throws IOException {
        Path file = folder.resolve("events.graphml");
        Exported.to(file, ExportFormat.GRAPHML, events);
        Graph<String, DefaultWeightedEdge> graph = new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
        Map<DefaultWeightedEdge, Map<String, Attribute>> edges = new HashMap<>();
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addEdgeAttributeConsumer((edge, value) ->
                edges.computeIfAbsent(edge.getFirst(), e -> new HashMap<>()).put(edge.getSecond(), value));
        importer.importGraph(graph, file.toFile());

        assertNetwork(graph, edges);
        assertThat(Files.readString(file)).contains("it's &lt;over&gt; &amp; out", "data version");
    }

    @Test
    void gexfHasOneEdgeADyadWithItsCounts() throws IOException {
        Path file = folder.resolve("events.gexf");
        Exported.to(file, ExportFormat.GEXF, events);
        Graph<String, DefaultWeightedEdge> graph = new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
        Map<DefaultWeightedEdge, Map<String, Attribute>> edges = new HashMap<>();
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addEdgeAttributeConsumer((edge, value) ->
                edges.computeIfAbsent(edge.getFirst(), e -> new HashMap<>()).put(edge.getSecond(), value));
        importer.importGraph(graph, file.toFile());

        assertThat(graph.edgeSet()).as("seed %d", seed).hasSize(dyads().size());
        assertThat(graph.vertexSet()).containsAll(nodes());
        assertThat(Files.readString(file)).contains("data version", "it's &lt;over&gt; &amp; out");
    }

    /** Counted here in the simplest way: event by event, pair by pair. */
    private void assertNetwork(
            Graph<String, DefaultWeightedEdge> graph, Map<DefaultWeightedEdge, Map<String, Attribute>> edges) {
        Map<String, Double> found = new HashMap<>();
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            Map<String, Attribute> told = Objects.requireNonNull(edges.get(edge));
            found.put(
                    (graph.getEdgeSource(edge) + " > " + graph.getEdgeTarget(edge)).replace('_', ' '),
                    Double.valueOf(Objects.requireNonNull(told.get("events")).getValue()));
            long quads = List.of(
                            "verbal_cooperation",
                            "material_cooperation",
                            "verbal_conflict",
                            "material_conflict",
                            "neutral")
                    .stream()
                    .mapToLong(quad -> Long.parseLong(told.get(quad).getValue()))
                    .sum();
            assertThat((double) quads)
                    .isEqualTo(Double.parseDouble(told.get("events").getValue()));
            assertThat(Double.parseDouble(told.get("mean_goldstein").getValue()))
                    .isBetween(-10.0, 10.0);
        }
        assertThat(found).as("seed %d", seed).isEqualTo(dyads());
        assertThat(graph.vertexSet())
                .extracting(id -> id.replace('_', ' '))
                .containsExactlyInAnyOrderElementsOf(nodes());
    }

    private List<String> nodes() {
        return events.stream()
                .flatMap(event -> Stream.concat(event.sources().stream(), event.targets().stream()))
                .filter(party -> !party.actor().isUnknown())
                .map(party -> party.actor().code())
                .distinct()
                .toList();
    }

    private Map<String, Double> dyads() {
        Map<String, Double> dyads = new HashMap<>();
        for (Event event : events) {
            event.sources().stream()
                    .filter(source -> !source.actor().isUnknown())
                    .flatMap(source -> event.targets().stream()
                            .filter(target -> !target.actor().isUnknown())
                            .filter(target -> !event.symmetric()
                                    || !target.actor()
                                            .code()
                                            .equals(source.actor().code()))
                            .map(target -> source.actor().code() + " > "
                                    + target.actor().code()))
                    .distinct()
                    .forEach(pair -> dyads.merge(pair, 1.0, Double::sum));
        }
        return dyads;
    }
}
