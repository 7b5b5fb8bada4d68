package org.dragoman.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests of all kinds, mostly wrong ones, the same for the same seed. */
final class RandomRequests {

    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "GET",
            "GET",
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "QUERY",
            "PROPFIND",
            "get",
            "G E T",
            "\u0000",
            "A".repeat(300));
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "SYR",
            "SYR MIL",
            "SYR,TUR",
            ",",
            ",,,",
            "0",
            "-1",
            "1",
            "3.5",
            "1e308",
            "NaN",
            "Infinity",
            "0x1p3",
            "1f",
            "99999999999999999999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "2020-02-30",
            "2020-01-01",
            "0000-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "today",
            "35.9,36.6",
            "91,181",
            "NaN,NaN",
            "ASSAULT",
            "assault,AID",
            "ACTUAL",
            "null",
            "undefined",
            "true",
            "' OR '1'='1",
            "'; DROP TABLE events; --",
            "1) UNION SELECT * FROM documents --",
            "\" OR \"\"=\"",
            "%",
            "_",
            "\\",
            "|",
            "|*MIL|",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "file:///etc/passwd",
            "http://169.254.169.254/",
            "\u0000",
            "\n",
            "\r\nX-Injected: 1",
            "\u202e\u0301",
            "\ud83d\ude80",
            "Łódź",
            "read_csv('/etc/passwd')",
            "COPY events TO '/tmp/x'",
            "A".repeat(201),
            "B".repeat(5_000));
    private static final List<String> NAMES = List.of(
            "actor",
            "source",
            "target",
            "role",
            "dyad",
            "type",
            "cameo",
            "status",
            "place",
            "near",
            "within",
            "from",
            "to",
            "text",
            "publisher",
            "dataset",
            "min-confidence",
            "min-reports",
            "sort",
            "order",
            "limit",
            "offset",
            "weeks",
            "by",
            "level",
            "q",
            "format",
            "half-life",
            "region",
            "token",
            "colour",
            "__proto__",
            "",
            "a[]",
            "Actor");
    private static final List<String> PATHS = List.of(
            "/",
            "/index.html",
            "/favicon.ico",
            "/api",
            "/api/",
            "/api/v1",
            "/api/v1/",
            "/api/v2/events",
            "//",
            "/*",
            "/../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..;/..;/etc/passwd",
            "/%00",
            "/%",
            "/%zz",
            "/%c0%ae%c0%ae/",
            "/js/../../x",
            "/.env",
            "/org/dragoman/cli/Main.class",
            "*",
            "http://evil.example/",
            "evil",
            "/a?b?c#d",
            "/api/v1/events/..",
            "/api/v1/events/%2e%2e",
            "/api/v1/events//",
            "/api/v1/events/;x=1",
            "/api/v1/%65vents");
    private static final List<String> IDS =
            List.of("e1", "e2", "e3", "nobody", "-1", "%27", "..", "%2F", "e1%00", "a%20b", "e".repeat(300), "0", "1");
    private static final List<String> HEADERS = List.of(
            "Accept: text/event-stream",
            "Accept: */*",
            "Accept-Encoding: gzip, br, zstd",
            "Authorization: Bearer wrong",
            "Authorization: Bearer",
            "Authorization: Basic Zm9vOmJhcg==",
            "Cookie: dragoman_1=x; $Version=1; a=\"b",
            "Cookie: " + "c=d; ".repeat(500),
            "If-None-Match: *",
            "If-None-Match: \"x\", W/\"y\"",
            "If-Modified-Since: yesterday",
            "Range: bytes=0-1,2-3,99999999999-",
            "Origin: null",
            "Origin: http://evil.example",
            "Sec-Fetch-Site: cross-site",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: x",
            "Expect: 100-continue",
            "Expect: nonsense",
            "Content-Type: application/x-ndjson",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: ;;;",
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-For: 127.0.0.1",
            "X-Forwarded-Host: evil.example",
            "Transfer-Encoding: nonsense",
            "Content-Encoding: gzip",
            "X-Long: " + "l".repeat(9_000),
            "Bad Header",
            ": empty");
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "{\"id\":1}",
            "{\"id\":\"f\",\"text\":\"Mali shelled Chad.\",\"date\":\"never\"}\n{\"text\":7}",
            "{\"id\":\"../../x\",\"text\":\"crash\"}",
            "{\"id\":\"g\",\"text\":\"nicht\"}",
            "\u0000\u0001\u0002",
            "[".repeat(20_000),
            "<xml/>",
            "a=b&c=d");

    private final Random random;
    private final List<String> routes;

    /** @param routes paths of the API, with {@code {id}} and the like for parts */
    RandomRequests(long seed, List<String> routes) {
        this.random = new Random(seed);
        this.routes = routes;
    }

    /** The next request, to be sent as it is. */
    byte[] next() {
        String method = one(METHODS);
        String target = target();
        boolean hasBody = method.equals("POST") || random.nextInt(10) == 0;
        String body = hasBody ? one(BODIES) : "";
        List<String> lines = new ArrayList<>();
        lines.add(method + " " + target + (random.nextInt(50) == 0 ? " HTTP/9.9" : " HTTP/1.1"));
        if (random.nextInt(25) > 0) {
            lines.add("Host: " + (random.nextInt(15) == 0 ? one(VALUES) : "localhost"));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(one(HEADERS));
        }
        if (random.nextInt(3) == 0) {
            lines.add("Authorization: Bearer " + Desk.TOKEN);
        }
        if (hasBody) {
            lines.add("Content-Length: " + length(body));
        }
        lines.add("Connection: close");
        return (String.join("\r\n", lines) + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private String length(String body) {
        return random.nextInt(12) == 0 ? one(List.of("-1", "x", "999999999999", "0")) : String.valueOf(bytes(body));
    }

    private static int bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    private String target() {
        if (random.nextInt(5) == 0) {
            return one(PATHS) + (random.nextBoolean() ? "?" + query() : "");
        }
        String route = one(routes);
        while (route.contains("{")) {
            route = route.replaceFirst("\\{\\w+}", one(IDS));
        }
        return "/api/v1" + route + (random.nextInt(4) == 0 ? "" : "?" + query());
    }

    private String query() {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String name = one(NAMES);
            String value = one(VALUES);
            parts.add(random.nextInt(8) == 0 ? name + "=" + raw(value) : name + "=" + encoded(value));
        }
        return random.nextInt(60) == 0 ? "actor=SYR&".repeat(60) : String.join("&", parts);
    }

    /** As it stands, but for what would end the line. */
    private static String raw(String value) {
        return value.replaceAll("[ \r\n]", "+");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
