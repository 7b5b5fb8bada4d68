package org.dragoman.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts delimited text into rows, one at a time. Of comma-separated files (RFC 4180) cells may stand in quotes and hold line
 * breaks; in tab-separated ones a quote is a character like others.
 */
final class RowReader {

    /** Longest row; longer ones are a quote that was never closed. */
    private static final int LONGEST = 1 << 20;

    private final Reader in;
    private final char delimiter;
    private final boolean quotes;
    private int next;
    private int line = 1;
    private int startLine;
    private boolean broken;

    RowReader(Reader in, char delimiter) throws IOException {
        this.in = in;
        this.delimiter = delimiter;
        this.quotes = delimiter != '\t';
        this.next = in.read();
    }

    /** The line that the last row began on, from 1. */
    int line() {
        return startLine;
    }

    /** Whether the last row had a quote that was never closed. */
    boolean isBroken() {
        return broken;
    }

    /** The next row that is not blank, or null at the end. */
    @Nullable
    List<String> next() throws IOException {
        while (next >= 0) {
            startLine = line;
            broken = false;
            List<String> row = row();
            if (row.size() > 1 || !row.get(0).isBlank()) {
                return row;
            }
        }
        return null;
    }

    private List<String> row() throws IOException {
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int length = 0;
        while (next >= 0 && next != '\n') {
            if (next == delimiter) {
                row.add(cell.toString());
                cell.setLength(0);
                advance();
            } else if (quotes && next == '"' && cell.length() == 0) {
                length += quoted(cell);
            } else {
                if (next != '\r') {
                    cell.append((char) next);
                }
                advance();
            }
            length++;
            if (length > LONGEST) {
                broken = true;
                cell.setLength(0);
            }
        }
        row.add(cell.toString());
        advance();
        return row;
    }

    /** Reads a cell in quotes to its closing quote; what follows is left to the caller. */
    private int quoted(StringBuilder cell) throws IOException {
        advance();
        while (next >= 0) {
            if (next == '"') {
                advance();
                if (next != '"') {
                    return cell.length();
                }
            }
            cell.append((char) next);
            if (cell.length() > LONGEST) {
                break;
            }
            advance();
        }
        broken = true;
        return cell.length();
    }

    private void advance() throws IOException {
        if (next == '\n') {
            line++;
        }
        next = in.read();
    }
}
