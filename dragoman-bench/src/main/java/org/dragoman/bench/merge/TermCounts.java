package org.dragoman.bench.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.code.LabelledSentence;
import org.dragoman.merge.Learner;

/** Counts in how many example sentences each stem stands, and writes the table that weighs shared words by it. */
final class TermCounts {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final int COMMON = 3;

    private TermCounts() {}

    static void write(Path examples, Path table) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> texts = new HashSet<>();
        for (LabelledSentence sentence : LabelledSentence.readAll(examples)) {
            if (texts.add(sentence.text())) {
                Set<String> stems = new HashSet<>();
                WORD.matcher(sentence.text()).results().forEach(word -> stems.addAll(Learner.stems(word.group())));
                stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# In how many of the project's own example sentences (examples/train) a stem or folded name stands.");
        lines.add("# Made by ./bench merge --terms. Rarer than " + COMMON + " is left out.");
        lines.add("*\t" + texts.size());
        counts.forEach((stem, count) -> {
            if (count >= COMMON) {
                lines.add(stem + "\t" + count);
            }
        });
        Files.write(table, lines);
    }
}
