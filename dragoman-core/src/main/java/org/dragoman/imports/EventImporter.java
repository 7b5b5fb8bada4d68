package org.dragoman.imports;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.read.FileList;

/**
 * Reads event data of other projects, and Dragoman's own. Files are read row by row, whatever their size; a row that cannot be
 * used becomes a reject and the rest is read on. An exception that the sink throws is passed on.
 *
 * <p>To add a format: a constant in {@link EventFormat}, a {@link Layout} with its tables, a line in {@link Recogniser}, a
 * sample under the tests' resources, a section in {@code docs/imports.md}.
 */
public final class EventImporter {

    /** The name that stands for standard input. */
    private static final String STANDARD_INPUT = "-";

    private static final int BUFFER = 1 << 16;

    private final EventFormat format;
    private final Codes codes = Codes.shipped();

    /** @param format the layout of all inputs, or {@link EventFormat#AUTO} to tell that of each by its first row */
    public EventImporter(EventFormat format) {
        this.format = format;
    }

    /**
     * Reads all inputs in their order.
     *
     * @param inputs files, folders (with all below them, sorted), globs, or {@code -} for standard input
     * @param standardInput what {@code -} stands for; it stays open
     */
    public void read(List<String> inputs, InputStream standardInput, ImportSink sink) {
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                read(input, () -> new Unclosed(standardInput), sink);
            } else {
                for (Path file : FileList.of(List.of(input), sink::reject)) {
                    read(file.toString(), () -> Files.newInputStream(file), sink);
                }
            }
        }
        codes.unknowns().tell(sink);
    }

    private interface Opener {
        InputStream open() throws IOException;
    }

    private void read(String name, Opener opener, ImportSink sink) {
        try (InputStream in = opener.open()) {
            Unpacked.each(name, in, (inner, bytes) -> readOne(inner, bytes, sink));
        } catch (IOException e) {
            sink.reject(RowProblem.UNREADABLE.of(name, String.valueOf(e.getMessage())));
        }
    }

    private void readOne(String name, InputStream bytes, ImportSink sink) throws IOException {
        // Not closed: the packed file may hold more.
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER);
        Recogniser.Recognised found = Recogniser.of(name, format, Peeked.of(text), codes);
        if (found.problem() != null) {
            sink.reject(found.problem());
        } else if (found.layout() == null) {
            new JsonLines(name, sink).read(text);
        } else {
            rows(name, text, found, sink);
        }
    }

    private static void rows(String name, Reader text, Recogniser.Recognised found, ImportSink sink)
            throws IOException {
        Peeked.skipByteOrderMark(text);
        RowReader rows = new RowReader(text, found.delimiter());
        boolean isHeader = found.hasHeader();
        for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
            if (isHeader) {
                isHeader = false;
                continue;
            }
            String place = name + ":" + rows.line();
            try {
                if (rows.isBroken()) {
                    throw RowProblem.WIDTH.with("a quote is not closed");
                }
                sink.event(found.layout().event(new Row(cells, found.columns())));
            } catch (BadRowException e) {
                sink.reject(e.problem().of(place, e.what()));
            }
        }
    }

    /** Standard input must stay open when its reader is done. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Left open on purpose.
        }
    }
}
