package org.dragoman.bench.time;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.TimeMention;
import org.dragoman.model.TimexType;
import org.dragoman.resolve.time.TimeResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * WikiWars (Mazur and Dale 2010): spans and TIMEX2 values in histories of wars.
 *
 * <p>Span F1 strict and relaxed (any overlap, one to one); value F1 counts a relaxed match whose value is right. TIMEX2
 * and TIMEX3 values are the same but for sets ({@code XXXX-XX-XX} for daily is {@code P1D} in TIMEX3). Annotations
 * without a value count as gold that no value can match.
 */
final class WikiWars {

    /** The documents that rules were developed on; the others are held out. */
    private static final Set<String> DEVELOPMENT = Set.of("02", "06", "10", "14", "18", "22");

    private static final Map<String, String> SETS =
            Map.of("XXXX-XX-XX", "P1D", "XXXX-WXX", "P1W", "XXXX-XX", "P1M", "XXXX", "P1Y");

    private final TimeResolver times;
    private final PrintWriter errors;
    private final ObjectMapper json = new ObjectMapper();

    WikiWars(TimeResolver times, PrintWriter errors) {
        this.times = times;
        this.errors = errors;
    }

    private record Gold(Span span, String surface, String value, boolean set) {}

    /** Counts of one part of the set. */
    private static final class Counts {
        int gold;
        int found;
        int strict;
        int relaxed;
        int value;

        void add(Counts other) {
            gold += other.gold;
            found += other.found;
            strict += other.strict;
            relaxed += other.relaxed;
            value += other.value;
        }

        double f1(int right) {
            return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "gold %4d found %4d  strict F1 %.1f  relaxed F1 %.1f  value F1 %.1f",
                    gold,
                    found,
                    f1(strict),
                    f1(relaxed),
                    f1(value));
        }
    }

    void measure(List<String> lines) {
        Counts development = new Counts();
        Counts heldOut = new Counts();
        Counts all = new Counts();
        for (String line : lines) {
            JsonNode document = json.readTree(line);
            String id = document.get("id").asString();
            Counts counts = document(id, document);
            boolean develop = DEVELOPMENT.contains(id.substring(0, 2));
            System.out.printf(Locale.ROOT, "WikiWars %-28s %s %s%n", id, develop ? "dev " : "held", counts);
            (develop ? development : heldOut).add(counts);
            all.add(counts);
        }
        System.out.println("WikiWars developed on: " + development);
        System.out.println("WikiWars held out:     " + heldOut);
        System.out.println("WikiWars all:          " + all);
    }

    private Counts document(String id, JsonNode document) {
        String text = document.get("text").asString();
        LocalDate date = LocalDate.parse(document.get("dct").asString().substring(0, 10));
        List<TimeMention> mentions = new ArrayList<>(times.resolve(text, date));
        List<Gold> gold = gold(document);
        Counts counts = new Counts();
        counts.gold = gold.size();
        counts.found = mentions.size();
        Map<Gold, TimeMention> matches = match(gold, mentions);
        for (Gold one : gold) {
            TimeMention mention = matches.get(one);
            String found = mention == null ? "-" : mention.interval().value();
            if (mention != null) {
                counts.relaxed++;
                counts.strict += mention.span().equals(one.span) ? 1 : 0;
            }
            if (mention != null && right(one, mention)) {
                counts.value++;
            } else if (DEVELOPMENT.contains(id.substring(0, 2))) {
                error(id, text, one.span, one.value, found);
            }
        }
        mentions.removeAll(matches.values());
        if (DEVELOPMENT.contains(id.substring(0, 2))) {
            mentions.forEach(mention ->
                    error(id, text, mention.span(), "-", mention.interval().value()));
        }
        return counts;
    }

    private static List<Gold> gold(JsonNode document) {
        List<Gold> gold = new ArrayList<>();
        for (JsonNode timex : document.get("timexes")) {
            Span span = new Span(timex.get("start").asInt(), timex.get("end").asInt());
            JsonNode value = timex.get("val");
            gold.add(new Gold(
                    span,
                    timex.get("surface").asString(),
                    value.isNull() ? "(none)" : value.asString(),
                    !timex.get("set").isNull()));
        }
        return gold;
    }

    /** Equal spans first, then any overlap. */
    private static Map<Gold, TimeMention> match(List<Gold> gold, List<TimeMention> mentions) {
        Map<Gold, TimeMention> matches = new HashMap<>();
        List<TimeMention> free = new ArrayList<>(mentions);
        for (boolean exact : new boolean[] {true, false}) {
            for (Gold one : gold) {
                if (matches.containsKey(one)) {
                    continue;
                }
                for (TimeMention mention : free) {
                    if (exact ? mention.span().equals(one.span) : mention.span().overlaps(one.span)) {
                        matches.put(one, mention);
                        free.remove(mention);
                        break;
                    }
                }
            }
        }
        return matches;
    }

    private static boolean right(Gold gold, TimeMention mention) {
        String value = mention.interval().value();
        boolean sets = gold.set && mention.type() == TimexType.SET;
        return gold.value.equals(value)
                || sets && SETS.getOrDefault(gold.value, "").equals(value);
    }

    private void error(String id, String text, Span span, String gold, String found) {
        String before = text.substring(Math.max(0, span.start() - 50), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
        errors.printf(
                "%s\t%s\t%s\t%s%n",
                id, gold, found, (before + "[[" + span.in(text) + "]]" + after).replaceAll("\\s+", " "));
    }
}
