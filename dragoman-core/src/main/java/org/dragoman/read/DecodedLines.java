package org.dragoman.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file of any size. UTF-16 and UTF-32 are told by the file's start; any other encoding line by line, so that one
 * scratched line leaves the others whole.
 */
final class DecodedLines implements Closeable {

    private final @Nullable Charset wide;
    private final Charset carrier;
    private final Lines lines;
    private int number;

    DecodedLines(Content content) throws RejectedException {
        String binary = Binaries.kind(content.start());
        if (binary != null && !binary.startsWith("zero byte")) {
            throw new RejectedException(Problem.BINARY, binary);
        }
        this.wide = wide(content.start());
        // Latin-1 carries bytes unchanged.
        this.carrier = wide == null ? StandardCharsets.ISO_8859_1 : wide;
        this.lines = new Lines(
                new InputStreamReader(content.stream(), carrier),
                content.options().maxBytes());
    }

    private static @Nullable Charset wide(byte[] start) {
        Decoder.Mark mark = Decoder.mark(start);
        if (mark == null) {
            return Decoder.wide(start);
        }
        return mark.charset().equals(StandardCharsets.UTF_8) ? null : mark.charset();
    }

    /** The next line without its line feed, or null at the end. */
    @Nullable
    String next() throws IOException {
        String line = lines.next();
        if (line == null) {
            return null;
        }
        number++;
        String decoded = wide == null ? Decoder.decode(line.getBytes(carrier)) : line;
        return number == 1 && decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    /** Number of the last line, counted from 1. */
    int number() {
        return number;
    }

    /** Whether the last line was over the size limit and has lost its end. */
    boolean isCut() {
        return lines.isCut();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
