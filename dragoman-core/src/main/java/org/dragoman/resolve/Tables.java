package org.dragoman.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables that ship beside a class. Lines that begin with {@code #} are comments. */
public final class Tables {

    private Tables() {}

    /**
     * All rows of a table.
     *
     * @param columns least number of columns a row must have
     */
    public static List<String[]> rows(Class<?> beside, String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("DRG-0404: table " + file + " is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length < columns) {
                    throw new IllegalStateException(
                            "DRG-0405: " + file + ": \"" + line + "\" has fewer than " + columns + " columns");
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
