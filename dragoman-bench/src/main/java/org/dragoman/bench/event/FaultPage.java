package org.dragoman.bench.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.bench.Gold;
import org.dragoman.model.Report;

/** The faults of one set: a page to read, the largest group first, and a short table of stages for the screen. */
final class FaultPage {

    private final Map<String, List<String>> groups = new TreeMap<>();
    private final Map<Fault.Stage, Integer> stages = new TreeMap<>();
    private int right;

    void count(boolean isRight) {
        right += isRight ? 1 : 0;
    }

    void add(Fault fault, String label, String text, List<Report> reports) {
        StringBuilder entry = new StringBuilder(label).append(": ").append(text.length() > 1_000 ? "(article)" : text);
        if (text.length() <= 1_000) {
            reports.forEach(report -> entry.append("\n      ").append(SeedBench.line(report)));
        }
        groups.computeIfAbsent(fault.stage() + ": " + fault.what(), key -> new ArrayList<>())
                .add(entry.toString());
        stages.merge(fault.stage(), 1, Integer::sum);
    }

    void print(String name) {
        System.out.printf("%s: %d events right; faults by stage %s%n", name, right, stages);
        List<String> page = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .forEach(group -> {
                    page.add("## " + group.getKey() + ": " + group.getValue().size());
                    page.addAll(group.getValue());
                });
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .limit(5)
                .forEach(group ->
                        System.out.printf("  %5d %s%n", group.getValue().size(), group.getKey()));
        Gold.errors(name, page);
    }
}
