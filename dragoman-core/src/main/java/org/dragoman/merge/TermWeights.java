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

    /** Squares of weights are kept as whole numbers of this many parts: their sums do not depend on the order of a set. */
    private static final double PARTS = 1 << 20;

    private final Map<String, Long> squares = new HashMap<>();
    private final long unknown;

    TermWeights(Map<String, Integer> counts, int sentences) {
        counts.forEach((term, count) -> squares.put(term, square(sentences, count)));
        this.unknown = square(sentences, 0);
    }

    /** How much a term tells is the logarithm of how rare it is. */
    private static long square(int sentences, int count) {
        double weight = Math.log((sentences + 1.0) / (count + 1.0));
        return Math.round(weight * weight * PARTS);
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

    /** Cosine of two sets of terms, each term as heavy as it tells; 0 when one is empty. */
    double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long shared = 0;
        for (String term : a) {
            shared += b.contains(term) ? square(term) : 0;
        }
        return shared / Math.sqrt((double) sum(a) * sum(b));
    }

    private long sum(Set<String> terms) {
        long sum = 0;
        for (String term : terms) {
            sum += square(term);
        }
        return sum;
    }

    private long square(String term) {
        return squares.getOrDefault(term, unknown);
    }
}
