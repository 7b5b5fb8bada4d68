package org.dragoman.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and what browsers are told to keep out. */
class GateTest {

    @TempDir
    private static Path folder;

    @TempDir
    private static Path otherFolder;

    private static Desk open;
    private static Desk locked;

    @BeforeAll
    static void start() {
        open = Desk.open(folder, 20);
        locked = Desk.open(otherFolder, 20, true);
    }

    @AfterAll
    static void stop() {
        open.close();
        locked.close();
    }

    private static Raw.Answer ask(Desk desk, String path, String host, String... headers) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                + String.join(
                        "", List.of(headers).stream().map(each -> each + "\r\n").toList()) + "\r\n";
        return Raw.send(desk.server.port(), request.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void turnsAwayNamesThatAreNotThisMachines() throws IOException {
        for (String host : List.of("localhost:1", "127.0.0.1", "[::1]:80", "LOCALHOST")) {
            assertThat(ask(open, "/api/v1/status", host).status()).as(host).isEqualTo(200);
        }
        for (String host : List.of("evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil")) {
            Raw.Answer answer = ask(open, "/api/v1/status", host);
            assertThat(answer.status()).as(host).isEqualTo(400);
            assertThat(answer.body()).contains("DRG-0720");
        }
    }

    @Test
    void turnsAwayOtherSitesPages() throws IOException {
        String host = "127.0.0.1:" + open.server.port();
        assertThat(ask(open, "/api/v1/status", host, "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(ask(open, "/api/v1/status", host, "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(200);
        assertThat(ask(open, "/api/v1/status", host, "Origin: https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(ask(open, "/api/v1/status", host, "Origin: http://" + host).status())
                .isEqualTo(200);
        assertThat(ask(open, "/api/v1/status", host, "Origin: http://127.0.0.1:1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tellsBrowsersToAskNobodyElse() throws IOException, InterruptedException {
        for (String path : List.of("/status", "/nothing", "/events?type=LOVE")) {
            HttpResponse<String> answer = open.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'self'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .hasValue("same-origin");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void opensToTheTokenAlone() throws IOException, InterruptedException {
        for (String path : List.of("/status", "/openapi.json", "/progress", "/nothing", "index.html", "")) {
            HttpResponse<String> refused = locked.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        for (String wrong : List.of("Bearer ", "Bearer x", "Bearer " + Desk.TOKEN + "x", "Basic " + Desk.TOKEN)) {
            assertThat(locked.get("/status", "Authorization", wrong).statusCode())
                    .isEqualTo(401);
        }
        assertThat(locked.get("/status", "Authorization", "Bearer " + Desk.TOKEN)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void putsTheTokenOfTheAddressWhereScriptsDoNotSeeIt() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        URI withToken = URI.create(locked.server.address() + "?token=" + Desk.TOKEN);
        HttpResponse<String> first =
                client.send(HttpRequest.newBuilder(withToken).build(), BodyHandlers.ofString());
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location").orElseThrow()).doesNotContain("token");
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        String pair = cookie.substring(0, cookie.indexOf(';'));
        assertThat(locked.get("/status", "Cookie", pair).statusCode()).isEqualTo(200);
        assertThat(locked.get("?token=wrong-wrong-wrong-wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void findsFilesOfThePageAndNoOthers() throws IOException {
        for (String path : List.of(
                "/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/....//etc/passwd",
                "/js/..%5c..%5cx.js",
                "/org/dragoman/cli/Main.class",
                "/.git/config",
                "/index.html%00.js",
                "//etc/passwd")) {
            Raw.Answer answer = ask(open, path, "localhost");
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("root:").startsWith("{\"error\"");
        }
    }

    @Test
    void readsNothingButGetAndHead() throws IOException {
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND")) {
            String request = method + " /api/v1/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Desk.TOKEN + "\r\n\r\n";
            Raw.Answer answer = Raw.send(open.server.port(), request.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(method + answer.head()).isIn(400, 404, 405, 501);
        }
        String head = "HEAD /api/v1/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        Raw.Answer answer = Raw.send(open.server.port(), head.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }
}
