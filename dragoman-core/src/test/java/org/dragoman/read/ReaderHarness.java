package org.dragoman.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Document;

/** Reads inputs and keeps what comes of them. */
final class ReaderHarness {

    final List<Document> documents = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();

    static ReaderHarness read(ReadOptions options, String... inputs) {
        ReaderHarness harness = new ReaderHarness();
        new DocumentReader(options).read(List.of(inputs), harness.documents::add, harness.rejects::add);
        return harness;
    }

    static ReaderHarness read(Path... files) {
        return read(
                ReadOptions.defaults(),
                List.of(files).stream().map(Path::toString).toArray(String[]::new));
    }

    static ReaderHarness readBytes(byte[] bytes) {
        return read(ReadOptions.defaults().withStandardInput(new ByteArrayInputStream(bytes)), "-");
    }

    static ReaderHarness readText(String text, Charset charset) {
        return readBytes(text.getBytes(charset));
    }

    static ReaderHarness readText(String text) {
        return readText(text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the only document. */
    String text() {
        return only().text();
    }

    Document only() {
        if (documents.size() != 1 || !rejects.isEmpty()) {
            throw new AssertionError("one document expected: " + documents + rejects);
        }
        return documents.get(0);
    }

    /** The number of the only reject's message. */
    String code() {
        if (rejects.size() != 1 || !documents.isEmpty()) {
            throw new AssertionError("one reject expected: " + rejects + documents);
        }
        return rejects.get(0).code();
    }
}
