package org.dragoman.resolve.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads tab-separated tables among the resources: comment lines begin with {@code #}; the columns are named by the first
 * other line, or by a comment line with tabs.
 */
final class Tsv {

    private Tsv() {}

    /**
     * Rows of the table, every one as wide as the header.
     *
     * @throws IllegalStateException DRG-0301 when the resource is missing
     */
    static List<String[]> read(String resource) {
        InputStream in = Tsv.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(
                    "DRG-0301: the table " + resource + " is not in the jar; remedy: rebuild dragoman-core");
        }
        return read(in);
    }

    static boolean exists(String resource) {
        return Tsv.class.getResource(resource) != null;
    }

    private static List<String[]> read(InputStream in) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int width = -1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean comment = line.startsWith("#");
                if (line.isBlank() || comment && (width >= 0 || line.indexOf('\t') < 0)) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (width < 0) {
                    width = cells.length;
                } else {
                    rows.add(pad(cells, width));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String[] pad(String[] cells, int width) {
        if (cells.length >= width) {
            return cells;
        }
        String[] padded = Arrays.copyOf(cells, width);
        Arrays.fill(padded, cells.length, width, "");
        return padded;
    }

    /** The values of a cell that holds several, parted by a bar. */
    static List<String> values(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\|"));
    }

    /** Role codes of a cell, parted by spaces; "-" stands for none. */
    static List<String> roles(String cell) {
        String roles = cell.strip();
        return roles.isEmpty() || roles.equals("-") ? List.of() : List.of(roles.split(" +"));
    }
}
