package org.dragoman.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.bench.Confusion;
import org.dragoman.bench.Gold;
import org.dragoman.code.LabelledSentence;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.pipeline.Dragoman;

/**
 * The project's own example sentences through the whole pipeline: is an event found at the marked word, is its type right,
 * its code, its parties' spans and codes, its standing; and how many hard negatives are coded.
 */
public final class ExampleBench {

    private final Confusion types = new Confusion();
    private final Map<String, List<String>> errors = new TreeMap<>();
    private final int[] counts = new int[Measure.values().length];
    private int events;
    private int negatives;

    private enum Measure {
        FOUND,
        TYPE,
        CAMEO,
        SOURCE,
        TARGET,
        SOURCE_CODE,
        TARGET_CODE,
        SOURCES_GOLD,
        TARGETS_GOLD,
        SOURCE_CODES_GOLD,
        TARGET_CODES_GOLD,
        STATUS,
        FALSE_ALARM
    }

    private ExampleBench() {}

    /** @param args files or folders of examples; without any, {@code examples/heldout} */
    public static void main(String[] args) throws IOException {
        List<String> given = args.length == 0 ? List.of("examples/heldout") : List.of(args);
        try (Dragoman dragoman = Dragoman.load()) {
            for (String name : given) {
                Path path = Path.of(name);
                ExampleBench bench = new ExampleBench();
                List<LabelledSentence> examples = examples(path);
                examples.forEach(example -> bench.measure(dragoman, example));
                bench.print(name);
            }
        }
    }

    /** Of a file or folder; {@code calibration} is the tenth of the training examples that nothing is learned from. */
    private static List<LabelledSentence> examples(Path path) throws IOException {
        if (path.toString().equals("calibration")) {
            return LabelledSentence.readAll(Path.of("examples/train")).stream()
                    .filter(LabelledSentence::isForCalibration)
                    .toList();
        }
        return Files.isDirectory(path) ? LabelledSentence.readAll(path) : LabelledSentence.read(path);
    }

    private void measure(Dragoman dragoman, LabelledSentence example) {
        List<Report> reports = dragoman.code(dragoman.read(Document.of("example", example.text()))).stream()
                .filter(report -> report.type() != EventType.STATEMENT || isStatement(example))
                .toList();
        if (!example.isEvent()) {
            negatives++;
            Report alarm = at(reports, example);
            if (alarm != null) {
                counts[Measure.FALSE_ALARM.ordinal()]++;
                error("false", example, reports);
            }
            return;
        }
        events++;
        String gold = example.type().name();
        Report report = at(reports, example);
        types.add(gold, report == null ? "-" : report.type().name());
        if (report == null) {
            error("lost " + gold, example, reports);
            return;
        }
        count(Measure.FOUND, true);
        boolean type = report.type().name().equals(gold);
        count(Measure.TYPE, type);
        count(Measure.CAMEO, report.cameo().equals(example.cameo()));
        if (!type) {
            error("type " + gold + " " + report.type(), example, reports);
            return;
        }
        parties(example, report, reports);
    }

    private void parties(LabelledSentence example, Report report, List<Report> reports) {
        List<Participant> sources = new ArrayList<>(report.sources());
        List<Participant> targets = new ArrayList<>(report.targets());
        if (report.symmetric()) {
            sources.addAll(report.targets());
            targets.addAll(report.sources());
        }
        boolean source = spans(example.sources(), sources, Measure.SOURCES_GOLD, Measure.SOURCE);
        boolean target = spans(example.targets(), targets, Measure.TARGETS_GOLD, Measure.TARGET);
        boolean sourceCode = codes(example.sourceCodes(), sources, Measure.SOURCE_CODES_GOLD, Measure.SOURCE_CODE);
        boolean targetCode = codes(example.targetCodes(), targets, Measure.TARGET_CODES_GOLD, Measure.TARGET_CODE);
        boolean status = example.status().isTold() ? report.status().isTold() : report.status() == example.status();
        count(Measure.STATUS, status);
        if (!source || !target) {
            error("parties", example, reports);
        } else if (!sourceCode || !targetCode) {
            error("actor code", example, reports);
        } else if (!status) {
            error("status " + example.status() + " " + report.status(), example, reports);
        }
    }

    private boolean spans(List<Span> gold, List<Participant> given, Measure all, Measure right) {
        boolean every = true;
        for (Span span : gold) {
            boolean found = given.stream().anyMatch(p -> p.isAt(span));
            counts[all.ordinal()]++;
            counts[right.ordinal()] += found ? 1 : 0;
            every &= found;
        }
        return every;
    }

    private boolean codes(List<String> gold, List<Participant> given, Measure all, Measure right) {
        boolean every = true;
        for (String code : gold) {
            boolean found = given.stream().anyMatch(p -> fits(code, p.actor().code()));
            counts[all.ordinal()]++;
            counts[right.ordinal()] += found ? 1 : 0;
            every &= found;
        }
        return every;
    }

    /** A bare country accepts any role of it. */
    private static boolean fits(String gold, String given) {
        return given.equals(gold) || !gold.contains(" ") && given.startsWith(gold) || given.startsWith(gold + " ");
    }

    private void count(Measure measure, boolean right) {
        counts[measure.ordinal()] += right ? 1 : 0;
    }

    /** The report at the marked word: of those that touch it, the one of the right type if there is one. */
    private static Report at(List<Report> reports, LabelledSentence example) {
        Report best = null;
        for (Report report : reports) {
            boolean here = report.predicateSpan().overlaps(example.predicate());
            boolean right = example.isEvent() && report.type() == example.type();
            if (here && (best == null || right)) {
                best = report;
            }
        }
        return best;
    }

    private static boolean isStatement(LabelledSentence example) {
        return example.isEvent() && example.type() == EventType.STATEMENT;
    }

    private void error(String kind, LabelledSentence example, List<Report> reports) {
        StringBuilder line = new StringBuilder(String.valueOf(example.cameo()))
                .append(' ')
                .append(example.status())
                .append(' ')
                .append(example.sourceCodes())
                .append(" > ")
                .append(example.targetCodes())
                .append(" '")
                .append(example.predicate().in(example.text()))
                .append("' ")
                .append(example.text());
        reports.forEach(r -> line.append("\n      ").append(SeedBench.line(r)));
        errors.computeIfAbsent(kind, key -> new ArrayList<>()).add(line.toString());
    }

    private void print(String name) {
        System.out.printf(
                "%s: %d events, %d hard negatives%n  found %.3f, type %.3f, CAMEO code %.3f, root macro-F1 %s%n  root accuracy %s%n"
                        + "  of those of the right type: source %.3f, target %.3f, source code %.3f, target code %.3f,"
                        + " standing %.3f%n  hard negatives coded %.3f%n%s",
                name,
                events,
                negatives,
                share(Measure.FOUND, events),
                share(Measure.TYPE, events),
                share(Measure.CAMEO, events),
                types.interval(Confusion::macroF1),
                types.interval(Confusion::accuracy),
                share(Measure.SOURCE, counts[Measure.SOURCES_GOLD.ordinal()]),
                share(Measure.TARGET, counts[Measure.TARGETS_GOLD.ordinal()]),
                share(Measure.SOURCE_CODE, counts[Measure.SOURCE_CODES_GOLD.ordinal()]),
                share(Measure.TARGET_CODE, counts[Measure.TARGET_CODES_GOLD.ordinal()]),
                share(Measure.STATUS, counts[Measure.TYPE.ordinal()]),
                share(Measure.FALSE_ALARM, negatives),
                types.table());
        if (name.contains("heldout")) {
            // Nobody is to read what is held out, not even by its errors.
            return;
        }
        List<String> page = new ArrayList<>();
        errors.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .forEach(entry -> {
                    page.add("## " + entry.getKey() + ": " + entry.getValue().size());
                    page.addAll(entry.getValue());
                });
        Gold.errors("examples-" + name.replaceAll(".*/", "").replace(".tsv", ""), page);
    }

    private double share(Measure measure, int of) {
        return of == 0 ? 0 : (double) counts[measure.ordinal()] / of;
    }
}
