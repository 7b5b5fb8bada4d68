package org.dragoman.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines of bounded length: of an over-long line only the first characters are kept, the rest is skipped. */
final class Lines implements Closeable {

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int filled;
    private boolean cut;

    Lines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line without its line feed, or null at the end. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        cut = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            append(line, start, at - start);
            if (at < filled) {
                at++;
                break;
            }
        }
        return any ? line.toString() : null;
    }

    /** Whether the last line was longer than allowed. */
    boolean isCut() {
        return cut;
    }

    private void append(StringBuilder line, int start, int length) {
        int room = longest - line.length();
        cut |= length > room;
        line.append(buffer, start, Math.min(length, room));
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
