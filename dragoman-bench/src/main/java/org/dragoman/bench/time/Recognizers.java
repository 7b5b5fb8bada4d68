package org.dragoman.bench.time;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.Span;
import org.dragoman.model.TimeMention;
import org.dragoman.resolve.time.TimeMode;
import org.dragoman.resolve.time.TimeRanges;
import org.dragoman.resolve.time.TimeResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The English date and time cases of Recognizers-Text (Microsoft, MIT licence): one sentence, a reference date, and the
 * expressions in it with their resolution.
 *
 * <p>A case's expression counts as right when an overlapping mention has its value ({@link RecognizersValue} says how
 * values are compared). Left out, and counted: cases that only mark spans, ranges of clock times, time zones, options
 * that change the default behaviour, and cases that no implementation of the original supports.
 */
final class Recognizers {

    private static final Set<String> TYPES = Set.of("date", "daterange", "datetime", "time", "duration", "set");
    private static final Set<String> OPTIONS = Set.of(
            "DateTimeModelCalendarMode",
            "DateTimeModelComplexCalendar",
            "DateTimeModelExperimentalMode",
            "DateTimeModelExtendedTypes",
            "DateTimeModelSplitDateAndTime",
            "DateTimeModelTasksMode",
            "MergedExtractorSkipFromTo");

    private final TimeResolver times;
    private final PrintWriter errors;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, int[]> byType = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    Recognizers(TimeResolver times, PrintWriter errors) {
        this.times = times;
        this.errors = errors;
    }

    void measure(List<String> lines) {
        for (String line : lines) {
            document(json.readTree(line));
        }
        int[] all = new int[3];
        byType.forEach((type, counts) -> {
            print(type, counts);
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        });
        print("all", all);
        System.out.println("Recognizers left out: " + leftOut);
    }

    private static void print(String type, int[] counts) {
        System.out.printf(
                Locale.ROOT,
                "Recognizers %-10s %4d expressions  right %.1f %%  right at TIMEX3's grain or finer %.1f %%%n",
                type,
                counts[0],
                100.0 * counts[1] / counts[0],
                100.0 * counts[2] / counts[0]);
    }

    private void document(JsonNode node) {
        String spec = node.get("spec").asString();
        String unsupported = node.get("notSupported").isNull()
                ? ""
                : node.get("notSupported").asString().toLowerCase(Locale.ROOT);
        String reason = reason(spec, unsupported);
        for (JsonNode result : node.get("results")) {
            String type = type(result);
            if (reason == null && TYPES.contains(type)) {
                result(node, result, type);
            } else {
                leftOut.merge(reason != null ? reason : "type " + type, 1, Integer::sum);
            }
        }
    }

    private static String reason(String spec, String unsupported) {
        if (spec.endsWith("Extractor")) {
            return "spans only";
        }
        if (OPTIONS.contains(spec)) {
            return "non-default option";
        }
        boolean none = List.of("dotnet", "java,", "javascript", "python").stream()
                .allMatch(language -> (unsupported + ",").contains(language));
        return none ? "supported by no implementation" : null;
    }

    private static String type(JsonNode result) {
        JsonNode type = result.has("TypeName") ? result.get("TypeName") : result.get("Type");
        return type == null ? "none" : type.asString().replace("datetimeV2.", "");
    }

    private void result(JsonNode node, JsonNode result, String type) {
        String text = node.get("text").asString();
        int start = result.get("Start").asInt();
        int end = result.has("Length")
                ? start + result.get("Length").asInt()
                : result.get("End").asInt() + 1;
        RecognizersValue gold = RecognizersValue.of(result);
        if (gold.timex().isEmpty()) {
            leftOut.merge("no value", 1, Integer::sum);
            return;
        }
        LocalDate reference = node.get("reference").isNull()
                ? null
                : LocalDate.parse(node.get("reference").asString().substring(0, 10));
        List<TimeMention> mentions = times.resolve(text, reference, List.of(), TimeMode.NEWS);
        List<TimeMention> candidates = new ArrayList<>(TimeRanges.join(text, mentions));
        candidates.addAll(mentions);
        candidates.removeIf(mention -> !mention.span().overlaps(new Span(start, Math.max(start + 1, end))));
        int[] counts = byType.computeIfAbsent(type, key -> new int[3]);
        counts[0]++;
        boolean right = candidates.stream().anyMatch(gold::equalTo);
        counts[1] += right ? 1 : 0;
        boolean lenient = right || candidates.stream().anyMatch(gold::insideOf);
        counts[2] += lenient ? 1 : 0;
        if (!lenient) {
            List<String> found = candidates.stream()
                    .map(mention ->
                            mention.span().in(text) + "=" + mention.interval().value())
                    .toList();
            errors.printf(
                    "%s\t%s\t%s\t%s\t%s\t%s%n",
                    node.get("id").asString(), type, gold, found, text, node.get("reference"));
        }
    }
}
