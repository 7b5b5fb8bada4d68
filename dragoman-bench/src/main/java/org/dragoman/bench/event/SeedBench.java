package org.dragoman.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.bench.Gold;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Document;
import org.dragoman.model.Participant;
import org.dragoman.model.Quote;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.pipeline.Dragoman;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One real article against what a careful reader takes from it: events with type, actors and date; non-events that must
 * not come out as actual; quotes with their speaker; the year, which the article does not give.
 *
 * <p>An event is right when a report in a sentence that tells it has its type, its actors' codes (a gold code without a role
 * accepts any role) and, where the gold has one, its first day.
 */
public final class SeedBench {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SeedBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Gold.folder().resolveSibling("cases").resolve("seed");
        if (!Files.exists(folder.resolve("gold.json"))) {
            System.err.println("skipped: " + folder + " is not there");
            return;
        }
        JsonNode gold = JSON.readTree(Files.readString(folder.resolve("gold.json")));
        String text = Files.readString(folder.resolve(gold.path("document").asString()));
        try (Dragoman dragoman = Dragoman.load()) {
            Reading reading = dragoman.read(Document.of("seed", text));
            List<Report> reports = dragoman.code(reading);
            System.out.println("document date: " + reading.document().date() + " ("
                    + reading.document().dateFrom() + ")");
            events(gold, text, reading, reports);
            nonEvents(gold, text, reports);
            quotes(gold, text, reading);
        }
    }

    private static void events(JsonNode gold, String text, Reading reading, List<Report> reports) {
        int right = 0;
        int total = 0;
        for (JsonNode event : gold.path("events")) {
            total++;
            List<Report> near = near(event, text, reading, reports);
            boolean ok = near.stream().anyMatch(report -> isRight(event, report));
            right += ok ? 1 : 0;
            System.out.printf(
                    "%s %s %s %s > %s %s%n",
                    ok ? "ok  " : "MISS",
                    event.path("id").asString(),
                    event.path("type").asString(),
                    codes(event.path("source")),
                    codes(event.path("target")),
                    event.path("start").isNull() ? "" : event.path("start").asString());
            if (!ok) {
                System.out.println("      " + event.path("anchor").asString());
                near.forEach(report -> System.out.println("      got " + line(report)));
            }
        }
        System.out.printf("events right: %d of %d; reports in all: %d%n", right, total, reports.size());
    }

    /** Reports whose predicate stands in a sentence that tells the event. */
    private static List<Report> near(JsonNode event, String text, Reading reading, List<Report> reports) {
        List<String> anchors = new ArrayList<>();
        anchors.add(event.path("anchor").asString());
        event.path("mentions").forEach(mention -> anchors.add(mention.asString()));
        Set<Integer> sentences = new TreeSet<>();
        for (String anchor : anchors) {
            int at = text.indexOf(anchor);
            if (at >= 0) {
                Span span = new Span(at, at + anchor.length());
                reading.sentences().stream()
                        .filter(s -> s.span().overlaps(span))
                        .forEach(s -> sentences.add(s.index()));
            }
        }
        return reports.stream().filter(r -> sentences.contains(r.sentence())).toList();
    }

    private static boolean isRight(JsonNode event, Report report) {
        return event.path("type").asString().equals(report.type().name())
                && actorsRight(event, report)
                && dateRight(event, report);
    }

    private static boolean actorsRight(JsonNode event, Report report) {
        Set<String> source = codes(event.path("source"));
        Set<String> target = codes(event.path("target"));
        Set<String> givenSource = codes(report.sources());
        Set<String> givenTarget = codes(report.targets());
        if (event.path("symmetric").asBoolean(false)) {
            Set<String> all = union(source, target);
            Set<String> given = union(givenSource, givenTarget);
            return covers(all, given) || event.path("implicit").asBoolean(false) && given.isEmpty();
        }
        boolean targetRight = target.isEmpty()
                || covers(target, givenTarget)
                || event.path("target_implicit").asBoolean(false) && givenTarget.isEmpty();
        return covers(source, givenSource) && targetRight;
    }

    private static boolean covers(Set<String> gold, Set<String> given) {
        return gold.stream()
                .allMatch(code -> given.stream()
                        .anyMatch(g -> g.equals(code) || !code.contains(" ") && (g + " ").startsWith(code + " ")));
    }

    private static boolean dateRight(JsonNode event, Report report) {
        if (event.path("start").isNull()) {
            return true;
        }
        return report.time() != null
                && report.time().from() != null
                && report.time().from().toString().equals(event.path("start").asString());
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    private static Set<String> codes(JsonNode array) {
        Set<String> codes = new TreeSet<>();
        array.forEach(node -> codes.add(node.asString()));
        return codes;
    }

    private static Set<String> codes(List<Participant> participants) {
        Set<String> codes = new TreeSet<>();
        participants.forEach(p -> codes.add(p.actor().code()));
        return codes;
    }

    private static void nonEvents(JsonNode gold, String text, List<Report> reports) {
        int wrong = 0;
        for (JsonNode event : gold.path("not_events")) {
            int at = text.indexOf(event.path("anchor").asString());
            Span span = new Span(at, at + event.path("anchor").asString().length());
            List<Report> actual = reports.stream()
                    .filter(r -> span.covers(r.predicateSpan()))
                    .filter(r -> r.status().isTold())
                    .toList();
            wrong += actual.isEmpty() ? 0 : 1;
            actual.forEach(report ->
                    System.out.println("ACTUAL but " + event.path("status").asString() + ": " + line(report)));
        }
        System.out.printf(
                "non-events that came out as actual: %d of %d%n",
                wrong, gold.path("not_events").size());
    }

    private static void quotes(JsonNode gold, String text, Reading reading) {
        int right = 0;
        for (JsonNode quote : gold.path("quotes")) {
            int at = text.indexOf(quote.path("starts").asString());
            String surname = quote.path("speaker").asString().replaceAll(".* ", "");
            boolean ok = reading.quotes().stream()
                    .filter(q -> q.span().start() <= at && at < q.span().end())
                    .anyMatch(q -> names(q, text).contains(surname));
            right += ok ? 1 : 0;
            if (!ok) {
                System.out.println(
                        "quote without its speaker: " + quote.path("starts").asString());
            }
        }
        System.out.printf(
                "quotes with speaker: %d of %d%n", right, gold.path("quotes").size());
    }

    private static String names(Quote quote, String text) {
        ActorMention speaker = quote.speaker();
        return speaker == null
                ? ""
                : Stream.concat(
                                Stream.of(speaker.span().in(text)),
                                speaker.actors().stream().map(a -> String.valueOf(a.name())))
                        .toList()
                        .toString();
    }

    /** One report on one line, to read. */
    public static String line(Report report) {
        return report.type() + " " + report.cameo() + " " + side(report.sources()) + " > " + side(report.targets())
                + " "
                + (report.time() == null ? "" : report.time().value()) + " "
                + (report.place() == null || report.place().place() == null
                        ? ""
                        : "@" + report.place().place().name())
                + " " + report.status() + " "
                + report.attributions().stream()
                        .map(a -> a.text() + "/" + a.kind())
                        .toList() + " "
                + report.magnitudes() + " '" + report.predicate() + "' "
                + report.codedBy().name();
    }

    private static String side(List<Participant> side) {
        return side.stream()
                .map(p -> p.text() + "=" + p.actor().code())
                .toList()
                .toString();
    }
}
