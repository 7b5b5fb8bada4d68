package org.dragoman.bench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Chromium without a window, driven over the WebDriver protocol: enough to open a page and ask it something. Each has a fresh
 * profile and an empty cache.
 */
final class Chromium implements AutoCloseable {

    private static final Path BROWSER = Path.of(System.getProperty("dragoman.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("dragoman.chromedriver", "/usr/bin/chromedriver"));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ROUNDS = 100;
    private static final int PAUSE_MS = 100;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String address;
    private final String session;

    Chromium() {
        int port = freePort();
        this.address = "http://127.0.0.1:" + port;
        this.process = start(port);
        awaitDriver();
        this.session = "/session/"
                + ask("POST", "/session", capabilities()).path("sessionId").asString("");
    }

    static boolean isThere() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(int port) {
        try {
            return new ProcessBuilder(DRIVER.toString(), "--port=" + port, "--silent")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode capabilities() {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode options = body.putObject("capabilities")
                .putObject("alwaysMatch")
                .put("browserName", "chrome")
                .putObject("goog:chromeOptions");
        options.put("binary", BROWSER.toString());
        options.putArray("args")
                .add("--headless=new")
                .add("--no-sandbox")
                .add("--disable-gpu")
                .add("--disable-dev-shm-usage")
                .add("--window-size=" + WIDTH + "," + HEIGHT);
        return body;
    }

    private void awaitDriver() {
        for (int i = 0; i < ROUNDS; i++) {
            try {
                ask("GET", "/status", null);
                return;
            } catch (UncheckedIOException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("chromedriver does not answer");
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void open(String url) {
        ask("POST", session + "/url", JSON.createObjectNode().put("url", url));
    }

    /** What a script returns. */
    JsonNode run(String script) {
        ObjectNode body = JSON.createObjectNode().put("script", script);
        body.putArray("args");
        return ask("POST", session + "/execute/sync", body);
    }

    private JsonNode ask(String method, String path, @Nullable ObjectNode body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            JsonNode value = JSON.readTree(response.body()).path("value");
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(value.path("message").asString(response.body()));
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        ask("DELETE", session, null);
        process.destroy();
    }
}
