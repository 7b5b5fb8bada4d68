package org.dragoman.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;

/** Misses and false alarms to read: grouped by kind, the commonest first, each with its words. */
public final class ErrorPage {

    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private ErrorPage() {}

    /** The page's lines. */
    public static List<String> of(Evaluation evaluation) {
        ErrorPage page = new ErrorPage();
        evaluation.comparisons().forEach(page::add);
        return page.lines();
    }

    private void add(Comparison comparison) {
        comparison.missed().forEach(event -> put("missed " + event.type(), comparison, "gold " + line(event)));
        comparison
                .falseAlarms()
                .forEach(report -> put("false alarm " + report.type(), comparison, "given " + line(report)));
        for (Comparison.Pair pair : comparison.pairs()) {
            String both = "gold " + line(pair.event()) + "\n    given " + line(pair.report());
            if (!pair.hasAllActors()) {
                put("other actors", comparison, both);
            }
            if (pair.event().status() != null && !pair.event().hasStatus(pair.report())) {
                put("other status", comparison, both);
            }
            if (pair.event().cameo() != null && !pair.event().hasCameo(pair.report())) {
                put("other CAMEO code", comparison, both);
            }
        }
    }

    private void put(String kind, Comparison comparison, String what) {
        String where = comparison.gold().document().id() + ": "
                + comparison.gold().document().text().replaceAll("\\s+", " ").strip();
        groups.computeIfAbsent(kind, key -> new ArrayList<>()).add(where + "\n    " + what);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .forEach(group -> {
                    lines.add("## " + group.getKey() + ": " + group.getValue().size());
                    lines.addAll(group.getValue());
                    lines.add("");
                });
        return lines;
    }

    private static String line(GoldEvent event) {
        return event.type() + (event.cameo() == null ? "" : " " + event.cameo()) + ": " + labels(event.sources())
                + " > " + labels(event.targets())
                + (event.status() == null ? "" : ", " + event.status().name().toLowerCase(Locale.ROOT));
    }

    private static String labels(List<GoldParty> parties) {
        return parties.isEmpty()
                ? "-"
                : parties.stream().map(GoldParty::written).collect(Collectors.joining(", "));
    }

    private static String line(Report report) {
        return report.type() + " " + report.cameo() + ": " + words(report.sources()) + " > " + words(report.targets())
                + ", " + report.status().name().toLowerCase(Locale.ROOT) + ", at \"" + report.predicate() + "\" ("
                + report.codedBy().kind() + " " + report.codedBy().name() + ")";
    }

    private static String words(List<Participant> parties) {
        return parties.isEmpty()
                ? "-"
                : parties.stream()
                        .map(p -> p.actor().code() + " \"" + p.text() + "\"")
                        .collect(Collectors.joining(", "));
    }
}
