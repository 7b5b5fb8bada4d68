package org.dragoman.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.ingest.FakeCoder;
import org.dragoman.store.EventFilter;
import org.dragoman.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Documents come in while questions are answered. */
@Timeout(60)
class IntakeTest {

    private static final String[] SENT = {
        "Authorization", "Bearer " + Desk.TOKEN, "Content-Type", "application/x-ndjson"
    };

    @TempDir
    private Path folder;

    @Test
    void takesInWhatIsSentAndTellsWhatBecameOfIt() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(folder, 20)) {
            String body = "{\"id\":\"n1\",\"text\":\"Niger shelled Mali.\",\"date\":\"2021-05-06\"}\n"
                    + "{\"id\":\"n2\",\"text\":\"nicht Englisch\"}\n"
                    + "{\"id\":\"n3\",\"text\":\"crash it\"}\n"
                    + "no JSON at all\n";
            try (BufferedReader events = follow(desk)) {
                assertThat(desk.post("/ingest", body, SENT).statusCode()).isEqualTo(202);
                JsonNode end = lastOf(events);
                assertThat(end.get("coded").asInt()).isEqualTo(1);
                assertThat(end.get("rejected").asInt()).isEqualTo(3);
                assertThat(end.get("messages").toString())
                        .contains("n2")
                        .contains("n3")
                        .contains("DRG-")
                        .doesNotContain("Exception");
            }
            assertThat(desk.json("/events?source=NER&from=2021-05-06")
                            .get("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(desk.json("/progress").get("state").asString()).isEqualTo("done");
        }
    }

    private static BufferedReader follow(Desk desk) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(desk.uri("/progress"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> stream = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    private static JsonNode lastOf(BufferedReader events) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data:") && line.contains("\"done\"")) {
                return Desk.JSON.readTree(line.substring("data:".length()));
            }
        }
        throw new AssertionError("the stream ended before the work was done");
    }

    @Test
    void takesNothingFromStrangers() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(folder, 20)) {
            String body = "{\"id\":\"n1\",\"text\":\"Niger shelled Mali.\"}";
            assertThat(desk.post("/ingest", body, "Content-Type", "application/x-ndjson")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(desk.post("/ingest", body, "Authorization", "Bearer " + Desk.TOKEN)
                            .statusCode())
                    .isEqualTo(415);
            assertThat(desk.post("/ingest", "", SENT).statusCode()).isEqualTo(400);
            String large = "x".repeat(Intake.MOST_BYTES + 1);
            assertThat(desk.post("/ingest", large, SENT).statusCode()).isEqualTo(413);
            assertThat(desk.store.count(EventFilter.builder()
                            .dataset("own")
                            .source("NER")
                            .target("MLI")
                            .build()))
                    .isZero();
        }
    }

    @Test
    void followsAFolder() throws IOException, InterruptedException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Store store = Store.create(folder.resolve("s.duckdb"));
        IntakeOptions intake = new IntakeOptions(() -> new FakeCoder("1"), 1, inbox);
        try (store;
                Server server = Server.start(store, ServeOptions.local(0, "test"), intake, fault -> {})) {
            assertThat(server.address()).startsWith("http://127.0.0.1:");
            Files.writeString(inbox.resolve("a.txt"), "Mali shelled Chad.");
            while (store.count(EventFilter.ALL) == 0) {
                Thread.sleep(100);
            }
            assertThat(store.document("a.txt")).isPresent();
        }
    }
}
