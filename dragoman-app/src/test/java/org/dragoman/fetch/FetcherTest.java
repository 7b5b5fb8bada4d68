package org.dragoman.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dragoman.read.Input;
import org.dragoman.read.RejectedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final int MOST_BYTES = 1 << 20;

    private final Site site = new Site();
    private final List<String> notes = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void fetchesAPageAndSaysWhoItIs() throws Exception {
        List<String> agents = new ArrayList<>();
        site.with("/a", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            Site.send(exchange, 200, "text/html; charset=utf-8", "<p>Hé".getBytes(StandardCharsets.UTF_8));
        });
        Input input = fetcher().fetch(site.url("/a"));
        assertThat(read(input)).isEqualTo("<p>Hé");
        assertThat(input.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(input.url()).isEqualTo(site.url("/a"));
        assertThat(agents).singleElement().asString().startsWith("Dragoman/1.2");
    }

    @Test
    void unpacksGzipAndJoinsChunks() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("Troops left.".getBytes(StandardCharsets.UTF_8));
        }
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(packed.toByteArray());
        });
        assertThat(read(fetcher().fetch(site.url("/a")))).isEqualTo("Troops left.");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        Path state = folder.resolve("state.json");
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Fri, 06 Mar 2020 10:00:00 GMT");
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Fri, 06 Mar 2020 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            if (known) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, "text/html", "x".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(read(fetcher(options().withState(state)).fetch(site.url("/a"))))
                .isEqualTo("x");
        assertThat(state).content().contains("\\\"v1\\\"");
        assertThat(fetcher(options().withState(state)).fetch(site.url("/a"))).isNull();
        assertThat(notes).singleElement().asString().contains("unchanged");
    }

    @Test
    void aPageThatWasNotReadIsNotRemembered() throws Exception {
        Path state = folder.resolve("state.json");
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            Site.send(exchange, 200, "text/html", "x".getBytes(StandardCharsets.UTF_8));
        });
        fetcher(options().withState(state)).fetch(site.url("/a"));
        assertThat(state).doesNotExist();
    }

    @Test
    void aStateFileThatIsBrokenIsSaidToBe() throws IOException {
        Path state = Files.writeString(folder.resolve("state.json"), "{broken");
        assertThatThrownBy(() -> fetcher(options().withState(state)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--state");
    }

    @Test
    void obeysRobotsTxtAndAsksForItOnce() throws Exception {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n")
                .with("/closed", "text/html", "x")
                .with("/open", "text/html", "x");
        Fetcher fetcher = fetcher();
        assertRejected("DRG-0143", () -> fetcher.fetch(site.url("/closed")));
        assertThat(fetcher.fetch(site.url("/open"))).isNotNull();
        assertThat(site.requests()).containsExactly("/robots.txt", "/open");
    }

    @Test
    void aSiteThatFailsToGiveItsRobotsTxtIsClosed() {
        site.with("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1))
                .with("/a", "text/html", "x");
        assertRejected("DRG-0143", () -> fetcher().fetch(site.url("/a")));
    }

    @Test
    void followsRedirectsWithinLimitsAndRobotsTxt() throws Exception {
        site.redirecting("/1", "/2")
                .redirecting("/2", site.url("/3"))
                .with("/3", "text/html", "x")
                .redirecting("/loop", "/loop");
        assertThat(fetcher().fetch(site.url("/1")).url()).isEqualTo(site.url("/3"));
        assertRejected("DRG-0145", () -> fetcher().fetch(site.url("/loop")));
        site.with("/robots.txt", "text/plain", "User-agent: dragoman\nDisallow: /3\n");
        assertRejected("DRG-0143", () -> fetcher().fetch(site.url("/1")));
    }

    @Test
    void refusesPagesOverTheLimitHoweverTheyComePacked() {
        site.with("/plain", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1 << 16];
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(piece);
            }
        });
        site.with("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                for (int i = 0; i < 1000; i++) {
                    out.write(new byte[1 << 16]);
                }
            }
        });
        assertRejected("DRG-0106", () -> fetcher().fetch(site.url("/plain")));
        assertRejected("DRG-0106", () -> fetcher().fetch(site.url("/packed")));
    }

    @Test
    void givesUpOnServersThatDrip() {
        site.with("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 1000; i++) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    Thread.sleep(20);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertRejected(
                "DRG-0146",
                () -> fetcher(options().withTimeout(Duration.ofMillis(800))).fetch(site.url("/drip")));
    }

    @Test
    void saysWhatTheServerSaid() {
        site.with("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
        assertRejected("DRG-0144", () -> fetcher().fetch(site.url("/gone")));
        assertRejected("DRG-0140", () -> fetcher().fetch("http://127.0.0.1:1/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://2130706433:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://0.0.0.0:%d/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://100.100.100.200/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/"
            })
    void refusesPrivateAddresses(String url) {
        site.with("/", "text/html", "secret");
        Fetcher careful = new Fetcher(FetchOptions.defaults(MOST_BYTES), "1.2", notes::add);
        assertRejected("DRG-0142", () -> careful.fetch(url.formatted(site.port())));
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void refusesPrivateAddressesBehindARedirect() {
        site.redirecting("/a", "http://127.0.0.2:" + site.port() + "/secret").with("/secret", "text/html", "secret");
        Fetcher careful = new Fetcher(
                options(),
                "1.2",
                notes::add,
                address -> address.getHostAddress().equals("127.0.0.1"));
        assertRejected("DRG-0142", () -> careful.fetch(site.url("/a")));
        assertThat(site.requests()).doesNotContain("/secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///x",
                "https://user:word@a.example/",
                "http://a b/",
                "http://a.example:99999999/",
                "http://[::1",
                "http://a.example/\r\nX: y"
            })
    void refusesWhatIsNoAddress(String url) {
        assertRejected("DRG-014[01]", () -> fetcher().fetch(url));
    }

    private FetchOptions options() {
        return FetchOptions.defaults(MOST_BYTES).withAllowPrivate(true).withPause(Duration.ZERO);
    }

    private Fetcher fetcher() {
        return fetcher(options());
    }

    private Fetcher fetcher(FetchOptions options) {
        return new Fetcher(options, "1.2", notes::add);
    }

    private static String read(Input input) throws IOException {
        try (InputStream in = input.opener().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertRejected(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(RejectedException.class)
                .message()
                .matches("(?s)" + code + ": .+; remedy: .+");
    }
}
