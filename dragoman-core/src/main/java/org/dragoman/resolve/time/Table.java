package org.dragoman.resolve.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this room's tables: tab-separated, {@code #} begins a comment line. */
final class Table {

    private Table() {}

    /**
     * All rows of a table.
     *
     * @param name file name beside this class
     * @param columns least number of columns a row must have
     * @throws IllegalStateException when the table is missing or a row is too short
     */
    static List<String[]> read(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("DRG-0701: table " + name + " is missing; remedy: rebuild the jar");
            }
            List<String[]> rows = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length < columns) {
                    throw new IllegalStateException("DRG-0702: " + name + " line " + number + " has " + row.length
                            + " columns, not " + columns + "; remedy: separate them with tabs");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
