package org.dragoman.bench.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.bench.Gold;
import org.dragoman.export.Judgments;
import org.dragoman.export.RelationsSection;
import org.dragoman.model.Document;
import org.dragoman.pipeline.Dragoman;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judgments from whole articles against what a careful reader takes from them: with or against for each pair, triads out of
 * balance, who stands between whom. Every folder beside {@code gold} with a {@code gold.json} and its article is a case.
 */
public final class JudgeBench {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JudgeBench() {}

    public static void main(String[] args) throws IOException {
        Path cases = Gold.folder().resolveSibling("cases");
        if (!Files.isDirectory(cases)) {
            System.err.println("skipped: " + cases + " is not there");
            return;
        }
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.list(cases)) {
            all.filter(folder -> Files.exists(folder.resolve("gold.json")))
                    .sorted()
                    .forEach(folders::add);
        }
        try (Dragoman dragoman = Dragoman.load()) {
            for (Path folder : folders) {
                System.out.println("case " + folder.getFileName());
                measure(dragoman, folder);
            }
        }
    }

    private static void measure(Dragoman dragoman, Path folder) throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(folder.resolve("gold.json")));
        Path article = folder.resolve(gold.path("document").asString());
        JsonNode judged = judge(dragoman, Document.of("article", Files.readString(article)));
        relations(gold, judged);
        Set<String> triads = new TreeSet<>();
        judged.path("unbalanced_triads").forEach(triad -> triads.add(sorted(triad)));
        for (JsonNode triad : gold.path("unbalanced_triads")) {
            System.out.println(
                    (triads.contains(sorted(triad)) ? "ok   " : "MISS ") + "out of balance: " + sorted(triad));
        }
        System.out.println("     all out of balance: " + triads);
        mediators(gold, judged);
        JsonNode hedge = judged.path("hedging").path(0);
        System.out.println("     first between enemies: " + hedge.path("who").asString() + " between "
                + sorted(hedge.path("between")) + " " + hedge.path("score") + " since " + hedge.path("since"));
    }

    private static JsonNode judge(Dragoman dragoman, Document document) {
        Coded coded = Coded.of(dragoman, document);
        Judgments judgments = new Judgments(List.of(new RelationsSection(RelationsSection.Way.USUAL)), null);
        coded.events().forEach(judgments::add);
        judgments.add(coded.findings());
        return judgments.json();
    }

    private static void relations(JsonNode gold, JsonNode judged) {
        int right = 0;
        for (JsonNode pair : gold.path("relations")) {
            String key =
                    sorted(List.of(pair.path("a").asString(), pair.path("b").asString()));
            JsonNode found = JSON.createObjectNode();
            for (JsonNode relation : judged.path("relations")) {
                boolean same = key.equals(sorted(List.of(
                        relation.path("a").asString(), relation.path("b").asString())));
                found = same ? relation : found;
            }
            boolean ok = found.path("sign").asInt(0) == pair.path("sign").asInt();
            right += ok ? 1 : 0;
            System.out.println((ok ? "ok   " : "MISS ") + key + " " + pair.path("sign") + ", given "
                    + found.path("score").asDouble(0) + " " + found.path("interval"));
        }
        System.out.println(
                "signs right: " + right + " of " + gold.path("relations").size());
    }

    private static void mediators(JsonNode gold, JsonNode judged) {
        Set<String> given = pairs(judged.path("mediators"));
        Set<String> wanted = pairs(gold.path("mediators"));
        long right = given.stream().filter(wanted::contains).count();
        System.out.println("mediators: " + right + " right of " + given.size() + " given and " + wanted.size()
                + " there: " + given);
    }

    private static Set<String> pairs(JsonNode mediators) {
        Set<String> pairs = new TreeSet<>();
        mediators.forEach(each -> each.path("between")
                .forEach(pair -> pairs.add(each.path("who").asString() + " between " + sorted(pair))));
        return pairs;
    }

    private static String sorted(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asString()));
        return sorted(values);
    }

    private static String sorted(List<String> values) {
        return String.join("-", new TreeSet<>(values));
    }
}
