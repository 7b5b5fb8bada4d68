package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table as its lines come in. A cell in quotes may hold delimiters, line ends and doubled quotes; a quote inside a
 * cell that does not begin with one is a quote.
 */
final class CsvRow {

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean closed;
    /** Whether the cell holds anything but blanks. */
    private boolean begun;

    CsvRow(char delimiter) {
        this.delimiter = delimiter;
    }

    /** The cells of one line; what is left open is closed. */
    static List<String> of(String line, char delimiter) {
        CsvRow row = new CsvRow(delimiter);
        row.add(line);
        return row.cells;
    }

    /** The delimiter that parts {@code header} most often outside quotes, or 0 when none does. */
    static char delimiterOf(String header) {
        char best = 0;
        int most = 1;
        for (char candidate : new char[] {',', '\t', ';', '|'}) {
            int columns = of(header, candidate).size();
            if (columns > most) {
                best = candidate;
                most = columns;
            }
        }
        return best;
    }

    /** Adds a line; false when its quotes are broken: something other than a delimiter stands behind a closing quote. */
    boolean add(String line) {
        String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (quoted) {
            cell.append('\n');
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                i += doubled ? 1 : 0;
                inQuotes(c, doubled);
            } else if (c == delimiter) {
                end();
            } else if (closed) {
                if (c != ' ') {
                    return false;
                }
            } else if (c == '"' && !begun) {
                cell.setLength(0);
                quoted = true;
                begun = true;
            } else {
                begun |= c != ' ';
                cell.append(c);
            }
        }
        if (!quoted) {
            end();
        }
        return true;
    }

    private void inQuotes(char c, boolean doubled) {
        if (c == '"' && !doubled) {
            quoted = false;
            closed = true;
        } else {
            cell.append(c);
        }
    }

    private void end() {
        cells.add(cell.toString());
        cell.setLength(0);
        closed = false;
        begun = false;
    }

    /** Whether a quote is open, so that the next line belongs to this row. */
    boolean isOpen() {
        return quoted;
    }

    /** Number of characters in the cell that is open. */
    int length() {
        return cell.length();
    }

    List<String> cells() {
        return cells;
    }
}
