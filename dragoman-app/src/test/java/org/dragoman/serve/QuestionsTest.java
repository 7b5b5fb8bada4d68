package org.dragoman.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.store.Circle;
import org.dragoman.store.EventFilter;
import org.dragoman.store.EventFilter.Builder;
import org.dragoman.store.RandomEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Answers tell what is in the store. */
class QuestionsTest {

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = Desk.open(folder, 300);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void eachFilterIsTheStoresFilter() throws IOException, InterruptedException {
        for (Map.Entry<String, Builder> each : filters().entrySet()) {
            long found =
                    desk.json("/events?limit=0&" + each.getKey()).get("total").asLong();
            assertThat(found)
                    .as(each.getKey())
                    .isEqualTo(desk.store.count(each.getValue().build()))
                    .isBetween(1L, 303L);
        }
    }

    private static Map<String, Builder> filters() {
        Map<String, Builder> filters = new LinkedHashMap<>();
        filters.put("actor=SYR", EventFilter.builder().actor("SYR"));
        filters.put("actor=SYR&actor=TUR", EventFilter.builder().actor("SYR").actor("TUR"));
        filters.put("actor=SYR,TUR", EventFilter.builder().actor("SYR").actor("TUR"));
        filters.put("source=SYR+MIL", EventFilter.builder().source("SYR MIL"));
        filters.put("target=Hezbollah", EventFilter.builder().target("hezbollah"));
        filters.put("role=mil,gov", EventFilter.builder().role("MIL").role("GOV"));
        filters.put("dyad=SYR,TUR", EventFilter.builder().dyad("SYR", "TUR"));
        filters.put(
                "type=assault&type=AID",
                EventFilter.builder().type(EventType.ASSAULT).type(EventType.AID));
        filters.put("cameo=19", EventFilter.builder().cameo("19"));
        filters.put("status=denied", EventFilter.builder().status(Status.DENIED));
        filters.put("place=" + encoded("Łódź"), EventFilter.builder().place("łódź"));
        filters.put("near=35.9,36.6&within=100", EventFilter.builder().within(new Circle(35.9, 36.6, 100)));
        filters.put(
                "from=2020-01-05&to=2020-02-05",
                EventFilter.builder().from(LocalDate.of(2020, 1, 5)).to(LocalDate.of(2020, 2, 5)));
        filters.put("text=hit+the+market", EventFilter.builder().words("hit the market"));
        filters.put("text=" + encoded("met; nobody"), EventFilter.builder().words("met; nobody"));
        filters.put("publisher=" + encoded("Daily \"B\""), EventFilter.builder().publisher("daily \"b\""));
        filters.put("dataset=ACLED", EventFilter.builder().dataset("ACLED"));
        filters.put("dataset=own", EventFilter.builder().dataset("own"));
        filters.put("min-confidence=0.7", EventFilter.builder().minConfidence(0.7));
        filters.put("min-reports=3", EventFilter.builder().minReports(3));
        return filters;
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() throws IOException, InterruptedException {
        List<String> whole = ids(desk.json("/events?limit=1000&sort=confidence&order=desc"));
        List<String> first = ids(desk.json("/events?limit=120&sort=confidence&order=desc"));
        List<String> rest = ids(desk.json("/events?limit=1000&offset=120&sort=confidence&order=desc"));
        assertThat(whole).hasSize(303).startsWith(first.toArray(String[]::new)).endsWith(rest.toArray(String[]::new));
        assertThat(first.size() + rest.size()).isEqualTo(303);
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.get("events").spliterator(), false)
                .map(event -> event.get("id").asString())
                .toList();
    }

    @Test
    void sumsAddUpToTheEventsThatPass() throws IOException, InterruptedException {
        for (String filter : List.of("", "actor=SYR", "type=ASSAULT,AID", "from=2020-01-20&to=2020-03-01")) {
            long total = desk.json("/events?limit=0&" + filter).get("total").asLong();
            for (String by : List.of("day", "week", "month")) {
                JsonNode timeline = desk.json("/timeline?by=" + by + "&" + filter);
                assertThat(sum(timeline.get("bins"), "total")
                                + timeline.get("undated").asLong())
                        .as(filter + by)
                        .isEqualTo(total);
            }
            JsonNode places = desk.json("/places?" + filter);
            assertThat(places.get("placed").asLong() + places.get("unplaced").asLong())
                    .isEqualTo(total);
            assertThat(sum(places.get("points"), "count"))
                    .isEqualTo(places.get("placed").asLong());
        }
    }

    private static long sum(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToLong(each -> each.get(field).asLong())
                .sum();
    }

    @Test
    void timelineHasEachBinBetweenTheFirstAndTheLast() throws IOException, InterruptedException {
        JsonNode bins = desk.json("/timeline?by=day&type=ASSAULT").get("bins");
        for (int i = 1; i < bins.size(); i++) {
            LocalDate before = LocalDate.parse(bins.get(i - 1).get("to").asString());
            assertThat(bins.get(i).get("from").asString())
                    .isEqualTo(before.plusDays(1).toString());
        }
        assertThat(bins.size()).isGreaterThan(2);
    }

    @Test
    void networkCountsWhatPassesBetweenTwo() throws IOException, InterruptedException {
        JsonNode edges = desk.json("/network?level=country").get("edges");
        JsonNode edge = StreamSupport.stream(edges.spliterator(), false)
                .filter(each -> each.get("source").asString().equals("MLI"))
                .findFirst()
                .orElseThrow();
        assertThat(edge.get("target").asString()).isEqualTo("TCD");
        assertThat(edge.get("count").asInt()).isEqualTo(1);
        // One shelling, -10: (0 - 10) / (10 + 10).
        assertThat(edge.get("score").asDouble()).isEqualTo(-0.5);
        assertThat(edge.get("material").asDouble()).isEqualTo(-0.5);
        assertThat(edge.get("verbal").isNull()).isTrue();
    }

    @Test
    void opensAnEventToTheWordsItRestsOn() throws IOException, InterruptedException {
        JsonNode event = desk.json("/events?dataset=own&type=ASSAULT").at("/events/0");
        String id = event.get("id").asString();
        assertThat(desk.json("/events/" + id)).isEqualTo(event);
        JsonNode document = desk.json("/events/" + id + "/document/0");
        String text = document.get("text").asString();
        Map<String, String> told = new LinkedHashMap<>();
        for (JsonNode span : document.get("spans")) {
            told.put(
                    span.get("kind").asString(),
                    text.substring(span.get("start").asInt(), span.get("end").asInt()));
        }
        assertThat(told)
                .containsEntry("predicate", "shelled")
                .containsEntry("source", "Mali")
                .containsEntry("target", "Chad");
    }

    @Test
    void completesActorsByCodeAndName() throws IOException, InterruptedException {
        assertThat(desk.json("/actors?q=syr").at("/actors/0/code").asString()).startsWith("SYR");
        assertThat(desk.json("/actors?q=hezb").at("/actors/0/name").asString()).isEqualTo("Hezbollah");
        assertThat(desk.json("/actors?q=erdogan").get("actors")).isNotEmpty();
        assertThat(desk.json("/actors?q=zzzz").get("actors")).isEmpty();
        assertThat(desk.json("/actors?q=" + encoded("%' OR 1=1")).get("actors")).isEmpty();
    }

    @Test
    void looksAtTheLastWeekBesideTheOneBefore() throws IOException, InterruptedException {
        JsonNode overview = desk.json("/overview?weeks=2");
        String filter = "from=" + overview.at("/week/from").asString() + "&to="
                + overview.at("/week/to").asString();
        assertThat(overview.at("/week/events").asLong())
                .isEqualTo(desk.json("/events?limit=0&" + filter).get("total").asLong());
        assertThat(sum(overview.get("types"), "count"))
                .isEqualTo(overview.at("/week/events").asLong());
        assertThat(overview.get("top").size()).isGreaterThan(0);
    }

    @Test
    void aBrowserThatHasTheAnswerIsToldSoUntilTheStoreChanges(@TempDir Path other)
            throws IOException, InterruptedException {
        try (Desk changing = Desk.open(other, 20)) {
            String tag = changing.get("/events?actor=SYR")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            assertThat(changing.get("/events?actor=SYR", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(changing.get("/events?actor=TUR", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
            changing.store.importEvents(new RandomEvents(8).events(30));
            HttpResponse<String> after = changing.get("/events?actor=SYR", "If-None-Match", tag);
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(changing.json("/status").get("events").asInt()).isGreaterThan(22);
        }
    }

    @Test
    void exportsInEachFormatWhatPasses() throws IOException, InterruptedException {
        for (String format : List.of("csv", "jsonl", "parquet", "geojson", "gexf", "graphml", "gdelt", "icews")) {
            HttpResponse<String> file = desk.get("/export?format=" + format + "&actor=SYR");
            assertThat(file.statusCode()).as(format).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename=\"events.");
            assertThat(file.body()).isNotEmpty();
        }
        long lines = desk.get("/export?format=jsonl&actor=SYR").body().lines().count();
        assertThat(lines)
                .isEqualTo(desk.json("/events?limit=0&actor=SYR").get("total").asLong());
    }

    @Test
    void anEmptyStoreHasAnAnswerToEverything(@TempDir Path other) throws IOException, InterruptedException {
        try (Desk empty = Desk.open(other, 0)) {
            for (String path : empty.server.routes()) {
                if (path.startsWith("get ") && !path.contains("{") && !path.contains("export")) {
                    assertThat(empty.json(path.substring(4)).isObject())
                            .as(path)
                            .isTrue();
                }
            }
            assertThat(empty.json("/events").get("total").asInt()).isZero();
            assertThat(empty.json("/overview").get("as_of").isNull()).isTrue();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
