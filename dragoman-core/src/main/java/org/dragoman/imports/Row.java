package org.dragoman.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a delimited file.
 *
 * @param cells its cells, as written
 * @param columns where each column stands, by lower-case name; empty for files without header
 */
record Row(List<String> cells, Map<String, Integer> columns) {

    private static final int SHOWN = 60;

    /** How many cells there are. */
    int width() {
        return cells.size();
    }

    /** The cell at {@code index}, stripped; empty when there is none, or when it says NA, NULL or ---. */
    String cell(int index) {
        if (index >= cells.size()) {
            return "";
        }
        String cell = cells.get(index).strip();
        return switch (cell) {
            case "NA", "NULL", "---", "nan" -> "";
            default -> cell;
        };
    }

    /** The cell in the column that is called {@code name}; empty when there is no such column. */
    String cell(String name) {
        Integer index = columns.get(name.toLowerCase(Locale.ROOT));
        return index == null ? "" : cell(index);
    }

    /** The cell of {@code name}, which must not be empty. */
    String needed(String name, RowProblem problem) throws BadRowException {
        String cell = cell(name);
        if (cell.isEmpty()) {
            throw problem.with(name + " is empty");
        }
        return cell;
    }

    /** A number, or null when the cell is empty. */
    static @Nullable Double number(String cell) throws BadRowException {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(cell);
            if (!Double.isFinite(number)) {
                throw RowProblem.NUMBER.with(brief(cell));
            }
            return number;
        } catch (NumberFormatException e) {
            throw RowProblem.NUMBER.with(brief(cell));
        }
    }

    /** A count, 0 when the cell is empty. */
    static long count(String cell) throws BadRowException {
        Double number = number(cell);
        if (number == null) {
            return 0;
        }
        if (number < 0 || number != Math.rint(number)) {
            throw RowProblem.NUMBER.with(brief(cell));
        }
        return number.longValue();
    }

    /** {@code text} in quotation marks, on one line, cut after 60 characters. */
    static String brief(String text) {
        String line = text.substring(0, Math.min(text.length(), SHOWN)).replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return '"' + line + (text.length() > SHOWN ? "…" : "") + '"';
    }
}
