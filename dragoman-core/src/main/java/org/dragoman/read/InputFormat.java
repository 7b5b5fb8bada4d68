package org.dragoman.read;

import java.io.IOException;

/** One way that news comes in: takes an input apart and hands on what it finds. One instance serves all inputs and threads. */
interface InputFormat {

    /** Whether {@code content} is of this format, by its name, content type and first bytes. */
    boolean recognises(Content content);

    /**
     * Reads all of {@code content}, record by record. A record that cannot be used is handed on as a reject, and the next is
     * read.
     *
     * @throws RejectedException when the input as a whole cannot be used
     */
    void read(Content content, Records<?> records) throws IOException, RejectedException;
}
