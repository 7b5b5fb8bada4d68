package org.dragoman.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each feature speaks for one happening, in log odds: the table {@code weights.tsv}, once for reports of one
 * document and once for reports of two.
 *
 * @param within for two reports of one document
 * @param across for the reports of two documents
 */
record Weights(Map<Feature, Double> within, Map<Feature, Double> across) {

    private static final String TABLE = "weights.tsv";
    private static final int WITHIN = 1;
    private static final int ACROSS = 2;

    Weights {
        within = Map.copyOf(within);
        across = Map.copyOf(across);
    }

    /** The table that is shipped. */
    static Weights shipped() {
        try (InputStream in = Weights.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("DRG-0602: " + TABLE + " is missing; remedy: rebuild dragoman-core");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("DRG-0602: " + TABLE + " cannot be read; remedy: rebuild dragoman-core", e);
        }
    }

    private static Weights read(BufferedReader lines) throws IOException {
        Map<Feature, Double> within = new EnumMap<>(Feature.class);
        Map<Feature, Double> across = new EnumMap<>(Feature.class);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && cells.length > ACROSS) {
                Feature feature = Feature.of(cells[0]);
                within.put(feature, Double.valueOf(cells[WITHIN]));
                across.put(feature, Double.valueOf(cells[ACROSS]));
            }
        }
        return new Weights(within, across);
    }

    /** Log odds that two chains of one document tell of one happening. */
    double within(Features features) {
        return sum(features, within);
    }

    /** Log odds that chains of two documents do. */
    double across(Features features) {
        return sum(features, across);
    }

    private static double sum(Features features, Map<Feature, Double> weights) {
        double sum = 0;
        for (Feature feature : Feature.values()) {
            sum += features.get(feature) * weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
