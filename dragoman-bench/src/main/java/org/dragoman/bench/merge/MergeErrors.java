package org.dragoman.bench.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.bench.event.SeedBench;
import org.dragoman.bench.merge.CodedCorpus.Item;

/** A page to read: events that hold reports of several happenings, and happenings that are spread over several events. */
final class MergeErrors {

    private MergeErrors() {}

    static List<String> lines(List<List<Item>> groups) {
        List<String> lines = new ArrayList<>();
        Map<String, List<List<Item>>> parts = new TreeMap<>();
        for (List<Item> group : groups) {
            Map<String, List<Item>> happenings = new TreeMap<>();
            group.forEach(item -> happenings
                    .computeIfAbsent(happening(item), name -> new ArrayList<>())
                    .add(item));
            happenings.forEach((name, items) ->
                    parts.computeIfAbsent(name, key -> new ArrayList<>()).add(items));
            if (happenings.size() > 1) {
                lines.add("ONE EVENT OF " + happenings.keySet());
                group.forEach(item -> lines.add("    " + line(item)));
            }
        }
        parts.forEach((name, items) -> {
            if (items.size() > 1) {
                lines.add(name + " IN " + items.size() + " EVENTS");
                items.forEach(part -> {
                    lines.add("  event");
                    part.forEach(item -> lines.add("    " + line(item)));
                });
            }
        });
        return lines;
    }

    private static String happening(Item item) {
        return item.mention() == null ? "-" : item.mention().event();
    }

    private static String line(Item item) {
        return happening(item) + " " + item.evidence().report().document() + " s"
                + item.evidence().report().sentence() + " "
                + SeedBench.line(item.evidence().report());
    }
}
