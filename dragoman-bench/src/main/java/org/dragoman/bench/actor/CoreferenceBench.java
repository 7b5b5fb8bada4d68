package org.dragoman.bench.actor;

import java.io.IOException;
import java.util.List;
import org.dragoman.bench.Training;
import org.dragoman.pipeline.Dragoman;

/**
 * Measures coreference on GAP and GUM and writes the errors to {@code target/errors}.
 *
 * <p>Usage: {@code CoreferenceBench [dev] [N]}; with {@code dev} on the parts to develop on, otherwise on the test parts;
 * with a number on every Nth text only.
 */
public final class CoreferenceBench {

    private CoreferenceBench() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        boolean test = !words.contains("dev");
        int step = words.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
        try (Dragoman dragoman = Dragoman.load()) {
            Training.set("gap").ifPresent(folder -> new GapBench(dragoman).run(folder, test, step));
            Training.set("gum").ifPresent(folder -> new GumBench(dragoman).run(folder, test, step));
        }
    }
}
