package org.dragoman.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random requests find no fault, learn nothing of the inside, and leave the server as it was. {@code ./bench fuzz} sends 10,000 of
 * another seed each time.
 */
class FuzzTest {

    private static final Set<Integer> ANSWERS = Set.of(
            200, 202, 206, 303, 304, 400, 401, 403, 404, 405, 413, 414, 415, 416, 417, 426, 429, 431, 501, 503, 505);
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\tat |java\\.|org\\.dragoman|jetty|javalin|kotlin|duckdb|jdbi|SELECT key|WHERE run|FROM events|/tmp|/home|/root"
                    + "|\\.java:|Caused by",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    @Test
    void randomRequestsFindNoFaultAndLearnNothing() throws IOException, InterruptedException {
        int count = Integer.getInteger("dragoman.fuzz.requests", 500);
        long seed = Long.getLong("dragoman.fuzz.seed", 20_200_305L);
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (Desk desk = Desk.open(folder, 60)) {
            RandomRequests requests = new RandomRequests(seed, paths(desk));
            for (int i = 0; i < count; i++) {
                byte[] request = requests.next();
                Raw.Answer answer = Raw.send(desk.server.port(), request);
                statuses.merge(answer.status(), 1, Integer::sum);
                String fault = fault(answer);
                if (fault != null) {
                    wrong.add("request " + i + " of seed " + seed + ": " + fault + "\n" + shown(request) + "\n"
                            + answer.head() + "\n" + cut(answer.body()));
                }
            }
            assertThat(desk.json("/status").get("documents").asInt()).isGreaterThanOrEqualTo(2);
            assertThat(desk.json("/events?dataset=ACLED,GDELT+2.0").get("total").asInt())
                    .isEqualTo(60);
            assertThat(wrong).as("answers by status: " + statuses).isEmpty();
            assertThat(desk.faults).isEmpty();
        }
        System.out.println(count + " requests, seed " + seed + ", answers by status: " + statuses);
        assertThat(statuses.keySet()).contains(200, 400, 401, 404, 405);
    }

    private static List<String> paths(Desk desk) {
        return desk.server.routes().stream()
                .map(route -> route.substring(route.indexOf(' ') + 1))
                .sorted()
                .toList();
    }

    private static String fault(Raw.Answer answer) {
        if (!ANSWERS.contains(answer.status())) {
            return "status " + answer.status();
        }
        boolean isAnswer = answer.status() < 400;
        if (!isAnswer && INSIDE.matcher(answer.head() + answer.body()).find()) {
            return "tells of the inside";
        }
        if (answer.body().contains(Desk.TOKEN) || answer.head().contains("X-Injected:")) {
            return "gives away the token, or takes a header from what was sent";
        }
        boolean isSafe = answer.head().toLowerCase(Locale.ROOT).contains("x-content-type-options: nosniff");
        return isSafe ? null : "lacks the headers that keep browsers safe";
    }

    private static String shown(byte[] request) {
        return cut(new String(request, StandardCharsets.UTF_8).replace("\u0000", "<NUL>"));
    }

    private static String cut(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "..." : text;
    }
}
