package org.dragoman.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that were marked by hand in EWT's training sentences, from {@code ewt-names.tsv}. */
final class HandLabels {

    private final Map<String, String> bySentence;

    private HandLabels(Map<String, String> bySentence) {
        this.bySentence = bySentence;
    }

    static HandLabels load() throws IOException {
        Map<String, String> labels = new HashMap<>();
        try (InputStream in = HandLabels.class.getResourceAsStream("ewt-names.tsv")) {
            if (in == null) {
                throw new IOException("DRG-0290: ewt-names.tsv is not on the class path; remedy: build dragoman-train");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line;
            while ((line = reader.readLine()) != null) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    labels.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
        return new HandLabels(labels);
    }

    /** Labels of the sentence's words; null when nobody has looked at it though it has a proper noun. */
    @Nullable
    List<String> of(Example example) {
        String spans = bySentence.get(example.id());
        boolean plain = example.syntax() != null && !example.syntax().upos().contains("PROPN");
        if (spans == null && !plain) {
            return null;
        }
        List<String> labels = new ArrayList<>(Collections.nCopies(example.size(), "O"));
        for (String span : spans == null || spans.isBlank() ? new String[0] : spans.split(" ")) {
            String[] parts = span.split("[-=]");
            int from = Integer.parseInt(parts[0]);
            for (int i = from; i < Integer.parseInt(parts[1]); i++) {
                labels.set(i, (i == from ? "B-" : "I-") + parts[2]);
            }
        }
        return List.copyOf(labels);
    }
}
