package org.dragoman.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a shared word tells: rare words tell more than common ones. The table {@code term-counts.tsv} says in how many of
 * the project's example sentences a stem stands.
 */
final class TermWeights {

    private static final String TABLE = "term-counts.tsv";

    private final Map<String, Integer> counts;
    private final int sentences;

    TermWeights(Map<String, Integer> counts, int sentences) {
        this.counts = Map.copyOf(counts);
        this.sentences = sentences;
    }

    /** The table that is shipped. */
    static TermWeights shipped() {
        try (InputStream in = TermWeights.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("DRG-0601: " + TABLE + " is missing; remedy: rebuild dragoman-core");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("DRG-0601: " + TABLE + " cannot be read; remedy: rebuild dragoman-core", e);
        }
    }

    private static TermWeights read(BufferedReader lines) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        int sentences = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells.length < 2) {
                continue;
            }
            if (cells[0].equals("*")) {
                sentences = Integer.parseInt(cells[1]);
            } else {
                counts.put(cells[0], Integer.parseInt(cells[1]));
            }
        }
        return new TermWeights(counts, sentences);
    }

    /** How much a term tells: the logarithm of how rare it is. */
    double of(String term) {
        return Math.log((sentences + 1.0) / (counts.getOrDefault(term, 0) + 1.0));
    }

    /** Cosine of two sets of terms, each term as heavy as it tells; 0 when one is empty. */
    double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double shared = 0;
        for (String term : a) {
            shared += b.contains(term) ? square(of(term)) : 0;
        }
        return shared / Math.sqrt(sum(a) * sum(b));
    }

    private double sum(Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            sum += square(of(term));
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
