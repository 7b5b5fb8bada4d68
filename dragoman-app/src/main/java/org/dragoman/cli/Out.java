package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Results on standard output. Whoever reads them may have enough, as "head" does: that is no fault. */
final class Out implements AutoCloseable {

    /** Says that nobody reads on. */
    static final class Closed extends RuntimeException {
        Closed(IOException cause) {
            super(cause);
        }
    }

    private final OutputStream out;

    Out(Main.Console console) {
        this.out = new BufferedOutputStream(console.out());
    }

    void write(String words) {
        try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Closed(e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Closed(e);
        }
    }
}
