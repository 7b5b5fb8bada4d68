package org.dragoman.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code openapi.json} says and what the server does are the same. */
class ContractTest {

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("actor", "SYR"),
            Map.entry("source", "SYR MIL"),
            Map.entry("target", "TUR"),
            Map.entry("role", "MIL"),
            Map.entry("dyad", "SYR,TUR"),
            Map.entry("type", "ASSAULT"),
            Map.entry("cameo", "19"),
            Map.entry("status", "actual"),
            Map.entry("place", "Idlib"),
            Map.entry("near", "35.9,36.6"),
            Map.entry("from", "2020-01-05"),
            Map.entry("to", "2020-04-30"),
            Map.entry("text", "market"),
            Map.entry("publisher", "Wire A"),
            Map.entry("dataset", "ACLED"),
            Map.entry("min-confidence", "0.1"),
            Map.entry("min-reports", "1"),
            Map.entry("sort", "reports"),
            Map.entry("order", "desc"),
            Map.entry("limit", "3"),
            Map.entry("offset", "1"),
            Map.entry("weeks", "2"),
            Map.entry("by", "week"),
            Map.entry("level", "actor"),
            Map.entry("q", "syr"),
            Map.entry("format", "geojson"),
            Map.entry("half-life", "3"),
            Map.entry("region", "SYR"));

    @TempDir
    private static Path folder;

    private static Desk desk;
    private static JsonNode contract;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        desk = Desk.open(folder, 200);
        contract = desk.json("/openapi.json");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void describesEachRouteThereIsAndNoOther() {
        Set<String> described = new TreeSet<>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> described.add(method.getKey() + " " + path.getKey())));
        assertThat(described).isEqualTo(new TreeSet<>(desk.server.routes()));
    }

    @Test
    void answersEachQuestionAsItsSchemaSays() throws IOException, InterruptedException {
        List<String> asked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : contract.get("paths").properties()) {
            JsonNode schema = jsonSchema(path.getValue(), "get", "200");
            if (schema != null) {
                String address = address(path.getKey());
                assertThat(errors(schema, desk.json(address))).as(address).isEmpty();
                asked.add(address);
            }
        }
        assertThat(asked).hasSizeGreaterThan(10);
    }

    @Test
    void takesEachParameterThatItDescribesAndNoOther() throws IOException, InterruptedException {
        for (Map.Entry<String, JsonNode> path : contract.get("paths").properties()) {
            JsonNode operation = path.getValue().get("get");
            if (operation == null || path.getKey().matches("/(openapi.json|progress)")) {
                continue;
            }
            JsonNode schema = jsonSchema(path.getValue(), "get", "200");
            for (String name : queryParameters(operation)) {
                String asked = address(path.getKey()) + "?" + name + "=" + encoded(example(name));
                HttpResponse<String> response = desk.get(asked.replace("?within=50", "?near=1,1&within=50"));
                assertThat(response.statusCode()).as(asked + response.body()).isEqualTo(200);
                if (schema != null) {
                    assertThat(errors(schema, Desk.JSON.readTree(response.body())))
                            .as(asked)
                            .isEmpty();
                }
            }
            HttpResponse<String> other = desk.get(address(path.getKey()) + "?colour=red");
            assertThat(other.statusCode()).as(path.getKey()).isEqualTo(400);
            assertThat(errors(named("Error"), Desk.JSON.readTree(other.body()))).isEmpty();
            assertThat(other.body()).contains("DRG-0710").contains("colour");
        }
    }

    @Test
    void refusesInOneFormWhateverIsWrong() throws IOException, InterruptedException {
        for (String wrong : List.of(
                "/events?from=yesterday",
                "/events?limit=1001",
                "/events?limit=-1",
                "/events?type=LOVE",
                "/events?near=91,0",
                "/events?within=5",
                "/events?dyad=SYR",
                "/events?sort=colour",
                "/events?from=2020-02-02&to=2020-02-01",
                "/events?min-confidence=2",
                "/events/nobody",
                "/events/e1/document/77",
                "/events/e1/document/0",
                "/timeline?by=decade",
                "/overview?weeks=0",
                "/network?level=village",
                "/export?format=docx",
                "/nothing")) {
            HttpResponse<String> response = desk.get(wrong);
            assertThat(response.statusCode()).as(wrong).isIn(400, 404);
            assertThat(errors(named("Error"), Desk.JSON.readTree(response.body())))
                    .as(wrong)
                    .isEmpty();
        }
    }

    private static String example(String name) {
        return name.equals("within") ? "50" : EXAMPLES.get(name);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<String> queryParameters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.get("parameters")) {
            JsonNode resolved = parameter.has("$ref")
                    ? contract.at(parameter.get("$ref").asString().substring(1))
                    : parameter;
            if (resolved.get("in").asString().equals("query")) {
                names.add(resolved.get("name").asString());
            }
        }
        return names;
    }

    /** An address with its parts filled in: an event that was coded here. */
    private static String address(String path) throws IOException, InterruptedException {
        if (!path.contains("{")) {
            return path;
        }
        String own = desk.json("/events?dataset=own&limit=1").at("/events/0/id").asString();
        return path.replace("{id}", own)
                .replace("{n}", "0")
                .replace("{a}", "SYR")
                .replace("{b}", "TUR");
    }

    private static JsonNode jsonSchema(JsonNode path, String method, String status) {
        JsonNode schema = path.at("/" + method + "/responses/" + status + "/content/application~1json/schema");
        return schema.isMissingNode() ? null : schema;
    }

    private static JsonNode named(String name) {
        return Desk.JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** @param schema as it stands in the contract, where others may be referred to */
    private static List<String> errors(JsonNode schema, JsonNode answer) {
        ObjectNode whole = Desk.JSON.createObjectNode();
        whole.set("allOf", Desk.JSON.createArrayNode().add(schema));
        whole.set("components", contract.get("components"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return compiled.validate(answer).stream().map(String::valueOf).toList();
    }
}
