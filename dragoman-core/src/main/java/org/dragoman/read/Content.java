package org.dragoman.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An input that is open: its name, its first bytes, its stream. Formats tell themselves by it and read it. */
final class Content implements Closeable {

    private static final int PEEKED = 1 << 16;

    private final Input input;
    private final ReadOptions options;
    private final BufferedInputStream stream;
    private final byte[] start;
    private final @Nullable Gunzip gunzip;

    private Content(
            Input input, ReadOptions options, BufferedInputStream stream, byte[] start, @Nullable Gunzip gunzip) {
        this.input = input;
        this.options = options;
        this.stream = stream;
        this.start = start;
        this.gunzip = gunzip;
    }

    static Content open(Input input, ReadOptions options) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(input.opener().open(), PEEKED);
        try {
            byte[] start = peek(stream);
            if (!Gunzip.isGzip(start)) {
                return new Content(input, options, stream, start, null);
            }
            Gunzip gunzip = new Gunzip(stream, options.limits());
            BufferedInputStream unpacked = new BufferedInputStream(gunzip, PEEKED);
            // An archive's first record may be damaged: its name must do.
            boolean archive =
                    input.name().toLowerCase(Locale.ROOT).endsWith(".warc.gz") || options.format() == Format.WARC;
            return new Content(input, options, unpacked, archive ? new byte[0] : peek(unpacked), gunzip);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private static byte[] peek(BufferedInputStream stream) throws IOException {
        stream.mark(PEEKED);
        byte[] start = stream.readNBytes(PEEKED);
        stream.reset();
        return start;
    }

    /** What messages call it. */
    String name() {
        return input.name();
    }

    /** What its document is called. */
    String id() {
        return input.id();
    }

    /** Address it was fetched from, or null. */
    @Nullable
    String url() {
        return input.url();
    }

    /** The server's {@code Content-Type} in lower case, or the empty string. */
    String contentType() {
        String type = input.contentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    ReadOptions options() {
        return options;
    }

    /** The first 64 KB, or all when there is less. */
    byte[] start() {
        return start;
    }

    /** All bytes, from the first one. */
    InputStream stream() {
        return stream;
    }

    /** What unpacks it, or null when it is not packed. */
    @Nullable
    Gunzip gunzip() {
        return gunzip;
    }

    /** Whether the name, without {@code .gz}, ends in one of {@code endings}, whatever the case. */
    boolean isNamed(String... endings) {
        String lower = input.name().toLowerCase(Locale.ROOT);
        lower = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The whole of it, as one document.
     *
     * @throws RejectedException when it is over the size limit, empty or no text
     */
    byte[] whole() throws IOException, RejectedException {
        byte[] bytes = stream.readNBytes(options.maxBytes() + 1);
        if (bytes.length > options.maxBytes()) {
            throw options.tooLarge();
        }
        if (bytes.length == 0) {
            throw new RejectedException(Problem.BLANK, "the file is empty");
        }
        String binary = Binaries.kind(bytes);
        if (binary != null) {
            throw new RejectedException(Problem.BINARY, binary);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
