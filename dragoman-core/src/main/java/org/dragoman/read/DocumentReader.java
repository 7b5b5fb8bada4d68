package org.dragoman.read;

import java.nio.file.Path;
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

    /** Reads one file, as one that has just come into a watched folder; see {@link RecordReader#read(Path, Consumer, Consumer)}. */
    public void read(Path file, Consumer<Document> documents, Consumer<Reject> rejects) {
        reader.read(file, documents, rejects);
    }

    /** Reads one input, as a page that was fetched. */
    public void read(Input input, Consumer<Document> documents, Consumer<Reject> rejects) {
        reader.read(input, documents, rejects);
    }
}
