package org.dragoman.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.bench.Gold;
import org.dragoman.code.LabelledSentence;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.pipeline.Dragoman;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Misses and false alarms of every event set at hand, one page a set, grouped by the stage at fault. Nothing held out. */
public final class ErrorBench {

    private final Dragoman dragoman;

    private ErrorBench(Dragoman dragoman) {
        this.dragoman = dragoman;
    }

    /** @param args sets: train, plv, coped, police, seed; without any, all */
    public static void main(String[] args) throws IOException {
        List<String> sets = args.length == 0 ? List.of("train", "plv", "coped", "police", "seed") : List.of(args);
        try (Dragoman dragoman = Dragoman.load()) {
            ErrorBench bench = new ErrorBench(dragoman);
            for (String set : sets) {
                bench.measure(set);
            }
        }
    }

    private void measure(String set) throws IOException {
        switch (set) {
            case "train" -> train();
            case "plv" -> rows("plv", "events/plv_train.jsonl", ErrorBench::plv);
            case "coped" -> rows("coped", "events/coped_train.jsonl", ErrorBench::coped);
            case "police" -> rows("police", "events/india_police.jsonl", ErrorBench::police);
            case "seed" -> seed();
            default -> throw new IllegalArgumentException("no set " + set + "; sets: train, plv, coped, police, seed");
        }
    }

    /** What a row of a set expects, and which reports it forbids. */
    private record Row(Document document, List<Expected> events, Predicate<Report> alarm) {}

    private interface Reader {
        Row read(JsonNode row);
    }

    private void rows(String name, String file, Reader reader) {
        Gold.rows(file).ifPresent(rows -> {
            FaultPage page = new FaultPage();
            rows.forEach(row -> compare(reader.read(row), page));
            page.print(name);
        });
    }

    private void train() throws IOException {
        FaultPage page = new FaultPage();
        LabelledSentence.readAll(Path.of("examples", "train")).forEach(example -> compare(example(example), page));
        page.print("train");
    }

    private void compare(Row row, FaultPage page) {
        Reading reading = dragoman.read(row.document);
        List<Report> reports = dragoman.code(reading);
        for (Expected event : row.events) {
            Optional<Fault> fault = new FaultFinder(event, reading, reports).find();
            page.count(fault.isEmpty());
            fault.ifPresent(f -> page.add(f, event.label(), row.document.text(), reports));
        }
        reports.stream()
                .filter(row.alarm)
                .findFirst()
                .ifPresent(report -> page.add(
                        new Fault(Fault.Stage.CODE, "false alarm " + report.type()),
                        "nothing",
                        row.document.text(),
                        reports));
    }

    private static Row example(LabelledSentence example) {
        Document document = Document.of("example", example.text());
        if (!example.isEvent()) {
            return new Row(
                    document,
                    List.of(),
                    report -> report.type() != EventType.STATEMENT
                            && report.predicateSpan().overlaps(example.predicate()));
        }
        Expected event = new Expected(
                example.type().name(),
                report -> report.type() == example.type(),
                example.sources(),
                example.targets(),
                example.sourceCodes(),
                example.targetCodes(),
                example.predicate(),
                example.status(),
                null,
                null);
        return new Row(document, List.of(event), report -> false);
    }

    private static Row plv(JsonNode row) {
        Marked marked = Marked.of(row.path("marked").asString());
        String root = row.path("events").get(0).path("code").asString();
        return new Row(
                Document.of(row.path("id").asString(), marked.text()),
                List.of(Expected.ofParties(
                        root,
                        report -> PlvBench.root(report.type()).equals(root),
                        List.of(marked.source()),
                        List.of(marked.target()))),
                report -> false);
    }

    private static Row coped(JsonNode row) {
        String text = row.path("text").asString();
        JsonNode event = row.path("events").get(0);
        String penta = event.path("code").asString();
        Document document = Document.of(row.path("id").asString(), text);
        if (penta.equals("0")) {
            return new Row(
                    document,
                    List.of(),
                    report -> !PlvBench.penta(report.type(), report.cameo()).equals("0"));
        }
        Expected expected = Expected.ofParties(
                "class " + penta,
                report -> PlvBench.penta(report.type(), report.cameo()).equals(penta),
                spans(event.path("source"), text),
                spans(event.path("target"), text));
        return new Row(document, List.of(expected), report -> false);
    }

    private static Row police(JsonNode row) {
        Document document =
                Document.of(row.path("id").asString(), row.path("text").asString());
        List<Expected> events = new ArrayList<>();
        row.path("events").forEach(event -> {
            String label = event.path("code").asString();
            if (label.equals("ARREST") || label.equals("KILL")) {
                events.add(new Expected(
                        label,
                        report -> label.equals("KILL")
                                ? report.type() == EventType.ASSAULT
                                : report.cameo().startsWith("173"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Status.ACTUAL,
                        null,
                        null));
            }
        });
        boolean silent = row.path("events").isEmpty();
        return new Row(
                document,
                events,
                report -> silent
                        && (report.type() == EventType.ASSAULT || report.type() == EventType.COERCE)
                        && report.status().isTold());
    }

    private void seed() throws IOException {
        Path folder = Gold.folder().resolveSibling("cases").resolve("seed");
        if (!Files.exists(folder.resolve("gold.json"))) {
            System.err.println("skipped: " + folder + " is not there");
            return;
        }
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(folder.resolve("gold.json")));
        String text = Files.readString(folder.resolve(gold.path("document").asString()));
        List<Expected> events = new ArrayList<>();
        gold.path("events").forEach(event -> events.add(seed(event, text)));
        FaultPage page = new FaultPage();
        compare(new Row(Document.of("seed", text), events, report -> false), page);
        page.print("seed");
    }

    private static Expected seed(JsonNode event, String text) {
        String type = event.path("type").asString();
        String anchor = event.path("anchor").asString();
        int at = text.indexOf(anchor);
        boolean implicit = event.path("target_implicit").asBoolean(false)
                || event.path("implicit").asBoolean(false);
        return new Expected(
                type,
                report -> report.type().name().equals(type),
                List.of(),
                List.of(),
                event.path("implicit").asBoolean(false) ? List.of() : strings(event.path("source")),
                implicit ? List.of() : strings(event.path("target")),
                at < 0 ? null : new Span(at, at + anchor.length()),
                Status.valueOf(event.path("status").asString("actual").toUpperCase(Locale.ROOT)),
                event.path("start").isString()
                        ? LocalDate.parse(event.path("start").asString())
                        : null,
                event.path("place").isString() ? event.path("place").asString() : null);
    }

    private static List<Span> spans(JsonNode words, String text) {
        return strings(words).stream()
                .flatMap(word -> {
                    int at = text.indexOf(word);
                    return at < 0 || word.isEmpty()
                            ? Stream.<Span>empty()
                            : Stream.of(new Span(at, at + word.length()));
                })
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }
}
