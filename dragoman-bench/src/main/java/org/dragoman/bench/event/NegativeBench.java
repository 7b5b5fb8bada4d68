package org.dragoman.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.measure.Bootstrap;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.pipeline.Dragoman;

/**
 * How often a report comes out of sentences that tell of no political event: sport, business, science, entertainment. Figures
 * only: the set stays unseen.
 */
public final class NegativeBench {

    private NegativeBench() {}

    /** @param args a file of section and sentence, parted by a tab; without it {@code examples/hard-negatives.tsv} */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length == 0 ? "examples/hard-negatives.tsv" : args[0]);
        Map<String, List<Boolean>> sections = new TreeMap<>();
        List<Boolean> all = new ArrayList<>();
        try (Dragoman dragoman = Dragoman.load()) {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    boolean coded = isCoded(dragoman, line.substring(tab + 1));
                    sections.computeIfAbsent(line.substring(0, tab), s -> new ArrayList<>())
                            .add(coded);
                    all.add(coded);
                }
            }
        }
        sections.forEach(NegativeBench::print);
        print("all", all);
    }

    private static boolean isCoded(Dragoman dragoman, String sentence) {
        return dragoman.code(dragoman.read(Document.of("negative", sentence))).stream()
                .anyMatch(report -> report.type() != EventType.STATEMENT);
    }

    private static void print(String section, List<Boolean> coded) {
        System.out.printf(
                "%-14s %4d sentences, coded %s%n", section, coded.size(), Bootstrap.of(coded, NegativeBench::share));
    }

    private static double share(List<Boolean> coded) {
        return coded.stream().mapToInt(c -> c ? 1 : 0).average().orElse(Double.NaN);
    }
}
