package org.dragoman.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.ingest.FakeCoder;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.IngestListener;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.dragoman.read.Reject;
import org.dragoman.store.Arrival;
import org.dragoman.store.CodedDocument;
import org.dragoman.store.RandomEvents;
import org.dragoman.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server over a store of made-up events, imported ones and two that were coded from documents. */
final class Desk implements AutoCloseable {

    static final String TOKEN = "a-token-of-the-tests";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Store store;
    final Server server;
    final List<Throwable> faults = new ArrayList<>();

    private Desk(Store store, ServeOptions options, IntakeOptions intake) {
        this.store = store;
        this.server = Server.start(store, options, intake, faults::add);
    }

    /** For this machine alone, with a coder that needs no model. */
    static Desk open(Path folder, int events) {
        return open(folder, events, false);
    }

    static Desk open(Path folder, int events, boolean readingNeedsToken) {
        return new Desk(
                filled(folder, events),
                new ServeOptions("127.0.0.1", 0, TOKEN, readingNeedsToken, "test"),
                new IntakeOptions(() -> new FakeCoder("1"), 1, null));
    }

    private static Store filled(Path folder, int events) {
        Store store = Store.create(folder.resolve("desk.duckdb"));
        if (events > 0) {
            List<Event> imported = new RandomEvents(7).events(events);
            store.importEvents(imported);
            try (Ingest ingest = new Ingest(store, () -> new FakeCoder("1"), 1, new Deaf())) {
                ingest.add(document("one.txt", "Mali shelled Chad at dawn. Niger met Chad."));
                ingest.add(document("two.txt", "The café was full. Chad met Mali in <b>Bamako</b>."));
                ingest.flush();
            }
        }
        return store;
    }

    private static Document document(String id, String text) {
        return new Document(id, text, LocalDate.of(2020, 3, 4), DateSource.GIVEN, "A title", null, "Wire A");
    }

    private static final class Deaf implements IngestListener {

        @Override
        public void coded(CodedDocument document) {}

        @Override
        public void passedOver(Arrival arrival) {}

        @Override
        public void rejected(Reject reject) {
            throw new AssertionError(reject.message());
        }

        @Override
        public void failed(Document document, Throwable fault) {
            throw new AssertionError(fault);
        }
    }

    /** Asks for a path below {@code /api/v1}. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    URI uri(String path) {
        return URI.create(server.address() + (path.startsWith("/") ? "api/v1" + path : path));
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    /** The answer, which must be a good one. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body() + faults);
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
