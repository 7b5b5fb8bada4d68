package org.dragoman.read;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.model.Document;

/**
 * Reads documents from files, folders, globs and standard input.
 *
 * <pre>{@code
 * new DocumentReader(ReadOptions.defaults()).read(List.of("articles/"), document -> ..., reject -> ...);
 * }</pre>
 */
public final class DocumentReader {

    private final RecordReader<Document> reader;

    public DocumentReader(ReadOptions options) {
        this.reader = new RecordReader<>(new DocumentFormat(), options);
    }

    /**
     * Reads all inputs in their order; see {@link RecordReader#read}.
     *
     * @param inputs files, folders (with all below them, sorted), globs, or {@code -} for standard input
     */
    public void read(List<String> inputs, Consumer<Document> documents, Consumer<Reject> rejects) {
        reader.read(inputs, documents, rejects);
    }
}
