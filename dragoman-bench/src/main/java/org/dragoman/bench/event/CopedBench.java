package org.dragoman.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.bench.Confusion;
import org.dragoman.bench.Gold;
import org.dragoman.measure.Bootstrap;
import org.dragoman.measure.Counts;
import org.dragoman.measure.Interval;
import org.dragoman.model.Document;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * CoPED (ConfliBERT's CAMEO sentences): quad class of the sentence, and source and target spans, exact or with the same last
 * word.
 */
public final class CopedBench {

    private CopedBench() {}

    public static void main(String[] args) {
        Gold.rows("events/coped_train.jsonl").ifPresent(rows -> {
            try (Dragoman dragoman = Dragoman.load()) {
                measure(dragoman, rows);
            }
        });
    }

    private static void measure(Dragoman dragoman, List<JsonNode> rows) {
        Confusion penta = new Confusion();
        List<Counts> source = new ArrayList<>();
        List<Counts> target = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        List<String> parties = new ArrayList<>();
        for (JsonNode row : rows) {
            JsonNode event = row.path("events").get(0);
            List<Report> reports = dragoman.code(dragoman.read(
                    Document.of(row.path("id").asString(), row.path("text").asString())));
            String gold = event.path("code").asString();
            Report main = main(reports);
            String given = main == null ? "0" : PlvBench.penta(main.type(), main.cameo());
            penta.add(gold, given);
            if (event.path("source").isArray() && !isReciprocal(event)) {
                count(event.path("source"), main == null ? List.of() : main.sources(), source);
                count(event.path("target"), main == null ? List.of() : main.targets(), target);
            }
            if (main != null && event.path("source").isArray() && !isReciprocal(event)) {
                String line =
                        "S " + event.path("source") + " / " + texts(main.sources()) + "   T " + event.path("target")
                                + " / " + texts(main.targets()) + "  " + main.predicate() + " " + main.cameo() + " | "
                                + row.path("text").asString();
                parties.add(line);
            }
            if (!given.equals(gold)) {
                errors.add(gold + " -> " + given + " " + row.path("text").asString());
                reports.forEach(r -> errors.add("      " + SeedBench.line(r)));
            }
        }
        System.out.printf(
                "CoPED: quad class accuracy %s, macro-F1 %s; source spans F1 %s, target spans F1 %s%n%s",
                penta.interval(Confusion::accuracy),
                penta.interval(Confusion::macroF1),
                f1(source),
                f1(target),
                penta.table());
        Gold.errors("coped", errors);
        Gold.errors("coped-parties", parties);
    }

    private static List<String> texts(List<Participant> parties) {
        return parties.stream().map(Participant::text).toList();
    }

    private static boolean isReciprocal(JsonNode event) {
        return event.path("reciprocal").size() > 0;
    }

    /** The set names one event a sentence: what is told first as a fact, else what is told first. */
    private static @Nullable Report main(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.status().isTold())
                .findFirst()
                .orElse(reports.isEmpty() ? null : reports.get(0));
    }

    private static void count(JsonNode gold, List<Participant> given, List<Counts> counts) {
        List<String> left = new ArrayList<>();
        gold.forEach(node -> left.add(node.asString()));
        int right = 0;
        int all = left.size();
        for (Participant participant : given) {
            String match = left.stream()
                    .filter(text -> sameHead(text, participant.text()))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                right++;
                left.remove(match);
            }
        }
        counts.add(new Counts(right, given.size(), all));
    }

    private static boolean sameHead(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT).trim();
        String y = b.toLowerCase(Locale.ROOT).trim();
        return last(x).equals(last(y))
                || joined(x).contains(joined(y))
                || joined(y).contains(joined(x));
    }

    /** The set parts tokens by spaces: "rebel - held". */
    private static String joined(String text) {
        return text.replace(" ", "");
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static Interval f1(List<Counts> counts) {
        return Bootstrap.of(counts, draw -> Counts.sum(draw).f1());
    }
}
