package org.dragoman.export;

import java.util.ArrayList;
import java.util.List;

/** Lays out cells in columns for the eye; a column that has the same dash in every row is left out. */
final class Table {

    /** Stands for unknown. */
    static final String UNKNOWN = "–";

    private static final String GAP = "  ";

    private final List<String> titles;
    private final int[] widest;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param titles of the columns
     * @param widest most characters of each column; longer cells are cut with an ellipsis
     */
    Table(List<String> titles, int... widest) {
        this.titles = List.copyOf(titles);
        this.widest = widest.clone();
    }

    void add(List<String> cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(fitted(cells.get(i), widest[i]));
        }
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Title line and rows, each after {@code indent}. */
    String render(String indent) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.get(column).equals(UNKNOWN))) {
                shown.add(i);
            }
        }
        StringBuilder out = new StringBuilder();
        line(out, indent, titles, shown);
        rows.forEach(row -> line(out, indent, row, shown));
        return out.toString();
    }

    private void line(StringBuilder out, String indent, List<String> cells, List<Integer> shown) {
        StringBuilder line = new StringBuilder(indent);
        for (int column : shown) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(width(column) - length(cell))).append(GAP);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int column) {
        int width = length(titles.get(column));
        for (List<String> row : rows) {
            width = Math.max(width, length(row.get(column)));
        }
        return width;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** {@code text} on one line, no longer than {@code most} characters. */
    static String fitted(String text, int most) {
        String line = oneLine(text);
        return length(line) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** White space and control characters as single spaces, so that no text can move the cursor. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
