package org.dragoman.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.Document;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;
import org.junit.jupiter.api.Test;

/**
 * Every example of the codebook through the whole pipeline. The model is not perfect, so a share may fail; the failures
 * are written to {@code target/codebook-failures.txt} with what is wrong: the type, the parties, the standing, or that a
 * hard negative was coded.
 */
class CodebookExamplesTest {

    private static final double TYPE_FLOOR = 0.5;

    @Test
    void examplesAreCodedAsTheirEntriesSay() throws IOException {
        List<String> failures = new ArrayList<>();
        Map<String, Integer> faults = new TreeMap<>();
        int total = 0;
        try (Dragoman dragoman = Dragoman.load()) {
            for (Entry entry : CodebookReader.shipped().entries()) {
                for (String line : entry.examples()) {
                    Example example = Example.parse(line);
                    List<Report> reports = dragoman.code(dragoman.read(Document.of(entry.id(), example.text())));
                    String fault = example.fault(entry, reports);
                    total++;
                    if (!fault.isEmpty()) {
                        faults.merge(fault, 1, Integer::sum);
                        failures.add(fault + "\t" + entry.id() + "\t" + line + summary(reports));
                    }
                }
            }
        }
        Files.write(Path.of("target", "codebook-failures.txt"), failures);
        System.out.println("codebook examples: " + total + ", at fault: " + faults);
        int typeFaults = faults.getOrDefault("type", 0) + faults.getOrDefault("coded", 0);
        assertThat(1 - (double) typeFaults / total).isGreaterThan(TYPE_FLOOR);
    }

    private static String summary(List<Report> reports) {
        StringBuilder out = new StringBuilder();
        for (Report r : reports) {
            out.append("\n\t\tgot ")
                    .append(r.type())
                    .append(' ')
                    .append(r.codedBy().name())
                    .append(' ');
            out.append(r.sources().stream()
                            .map(p -> p.text() + "=" + p.actor().code())
                            .toList())
                    .append(" > ");
            out.append(r.targets().stream()
                            .map(p -> p.text() + "=" + p.actor().code())
                            .toList())
                    .append(' ');
            out.append(r.status());
        }
        return out.toString();
    }
}
