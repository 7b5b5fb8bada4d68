package org.dragoman.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table. After a row whose quotes are broken it goes on with the line after that row's first. */
final class CsvRows {

    private record Line(String text, int number, boolean isCut) {}

    private final DecodedLines lines;
    private final ReadOptions options;
    private final Deque<Line> waiting = new ArrayDeque<>();
    private char delimiter;
    private int number;

    CsvRows(DecodedLines lines, ReadOptions options) {
        this.lines = lines;
        this.options = options;
    }

    /** Goes to the first row, and tells the delimiter by it. */
    void skipToFirst() throws IOException, RejectedException {
        if (!hasNext()) {
            throw new RejectedException(Problem.BLANK, "no rows");
        }
        char found = CsvRow.delimiterOf(waiting.getFirst().text);
        delimiter = found == 0 ? ',' : found;
    }

    /** The cells of the next row, which is not taken. */
    List<String> peek() {
        return CsvRow.of(waiting.getFirst().text, delimiter);
    }

    /** Whether a row is left; empty lines are none. */
    boolean hasNext() throws IOException {
        while (true) {
            Line line = waiting.isEmpty() ? read() : waiting.removeFirst();
            if (line == null) {
                return false;
            }
            if (!line.text.isBlank()) {
                waiting.addFirst(line);
                return true;
            }
        }
    }

    /** The next row's cells. */
    List<String> next() throws IOException, RejectedException {
        Line first = waiting.removeFirst();
        number = first.number;
        if (first.isCut) {
            throw options.tooLarge();
        }
        CsvRow row = new CsvRow(delimiter);
        boolean sound = row.add(first.text);
        List<Line> more = new ArrayList<>();
        String what = "text stands behind a closing quote";
        while (sound && row.isOpen()) {
            Line line = waiting.isEmpty() ? read() : waiting.removeFirst();
            if (line == null || line.isCut || row.length() + line.text.length() > options.maxBytes()) {
                what = "a quote is not closed";
                sound = false;
            } else {
                sound = row.add(line.text);
            }
            if (line != null) {
                more.add(line);
            }
        }
        if (!sound) {
            for (int i = more.size() - 1; i >= 0; i--) {
                waiting.addFirst(more.get(i));
            }
            throw new RejectedException(Problem.BAD_QUOTES, what);
        }
        return row.cells();
    }

    private @Nullable Line read() throws IOException {
        String text = lines.next();
        return text == null ? null : new Line(text, lines.number(), lines.isCut());
    }

    /** Number of the line that the last row began in. */
    int number() {
        return number;
    }
}
