package org.dragoman.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tab-separated tables and word lists among the resources; lines that begin with "#" are comments. */
final class Tables {

    private Tables() {}

    /** Opens a resource, by a path relative to this package. */
    static InputStream open(String path) {
        InputStream in = Tables.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(
                    "DRG-0301: the resource " + path + " is missing; remedy: rebuild the core's jar");
        }
        return in;
    }

    /** Rows of a table whose first line names its columns. */
    static List<Row> rows(String path) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        for (String line : lines(path)) {
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i], i);
                }
            } else {
                rows.add(new Row(columns, cells));
            }
        }
        return rows;
    }

    /** Lines that are neither empty nor comments. */
    static List<String> lines(String path) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** One row; cells are asked for by the name of their column. */
    record Row(Map<String, Integer> columns, String[] cells) {

        /** The cell, or the empty string when the row is short. */
        String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalStateException("no column " + column);
            }
            return index < cells.length ? cells[index].strip() : "";
        }

        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        double number(String column) {
            return Double.parseDouble(get(column));
        }

        /** The cell as a whole number, 0 when it is empty. */
        int whole(String column) {
            String cell = get(column);
            return cell.isEmpty() ? 0 : (int) Double.parseDouble(cell);
        }
    }
}
