package org.dragoman.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads records from files, folders, globs and standard input, one by one: plain texts whole, JSONL line by line whatever the
 * file's size. What cannot be read becomes a {@link Reject}, and the rest is read on. An exception that a consumer throws is
 * passed on.
 *
 * @param <T> what is read
 */
public final class RecordReader<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PEEKED = 1 << 16;
    /** How JSON begins that is indented, or an array. */
    private static final Pattern JSON_IN_LINES =
            Pattern.compile("\\s*(?:\\{\\s*\"\\w+\"\\s*:|\\[\\s*\\{\\s*\"\\w+\"\\s*:)");

    private final RecordFormat<T> format;
    private final ReadOptions options;

    public RecordReader(RecordFormat<T> format, ReadOptions options) {
        this.format = format;
        this.options = options;
    }

    /**
     * Reads all inputs in their order.
     *
     * @param inputs files, folders (with all below them, sorted), globs, or {@code -} for standard input
     * @param records is called once for each record, in order
     * @param rejects is called once for each input or record that cannot be read
     */
    public void read(List<String> inputs, Consumer<T> records, Consumer<Reject> rejects) {
        Sink<T> sink = new Sink<>(records, rejects);
        for (String input : inputs) {
            if (input.equals(Inputs.STANDARD_INPUT)) {
                read(new Named(input, input), sink, () -> new Unclosed(options.standardInput()));
            } else {
                new Inputs(
                                source -> read(
                                        new Named(source.name(), source.id()),
                                        sink,
                                        () -> Files.newInputStream(source.path())),
                                rejects)
                        .expand(input);
            }
        }
    }

    private record Sink<T>(Consumer<T> records, Consumer<Reject> rejects) {}

    /** What messages call an input, and what its document is called. */
    private record Named(String name, String id) {}

    private interface Opener {
        InputStream open() throws IOException;
    }

    private void read(Named named, Sink<T> sink, Opener opener) {
        try (BufferedInputStream in = new BufferedInputStream(opener.open(), PEEKED)) {
            byte[] start = peek(in);
            if (isJsonl(named.name(), start)) {
                readLines(named, in, start, sink);
            } else {
                readText(named, in, sink);
            }
        } catch (RejectedException e) {
            sink.rejects.accept(e.of(named.name()));
        } catch (AccessDeniedException e) {
            sink.rejects.accept(new Reject(named.name(), Problem.UNREADABLE.message("permission denied")));
        } catch (IOException e) {
            sink.rejects.accept(new Reject(named.name(), Problem.UNREADABLE.message(String.valueOf(e.getMessage()))));
        }
    }

    private static byte[] peek(BufferedInputStream in) throws IOException {
        in.mark(PEEKED);
        byte[] start = in.readNBytes(PEEKED);
        in.reset();
        return start;
    }

    private boolean isJsonl(String name, byte[] start) {
        if (options.format() != Format.AUTO) {
            return options.format() == Format.JSONL;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || looksLikeJson(start);
    }

    /** Whether the first line is a JSON object, or the start of one that is longer than what was peeked at. */
    private static boolean looksLikeJson(byte[] start) {
        String text = Decoder.decode(start).stripLeading();
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        if (!line.startsWith("{")) {
            return false;
        }
        try {
            return JSON.readTree(line).isObject();
        } catch (JacksonException e) {
            return line.matches("(?s)\\{\\s*\"(?:id|text|date|title|url|source|actor|context)\"\\s*:.*");
        }
    }

    private void readText(Named named, InputStream in, Sink<T> sink) throws IOException, RejectedException {
        byte[] bytes = in.readNBytes(options.maxBytes() + 1);
        if (bytes.length > options.maxBytes()) {
            throw new RejectedException(Problem.TOO_LARGE, megabytes());
        }
        String text = decoded(bytes);
        if (options.format() == Format.AUTO && JSON_IN_LINES.matcher(text).lookingAt()) {
            throw new RejectedException(Problem.BAD_JSON, "it is spread over several lines");
        }
        if (format.isOneALine()) {
            phrases(named, text, sink);
        } else {
            sink.records.accept(format.fromText(named.id(), text, options.date()));
        }
    }

    private void phrases(Named named, String text, Sink<T> sink) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                try {
                    sink.records.accept(format.fromText(named.id() + ":" + number, line, options.date()));
                } catch (RejectedException e) {
                    sink.rejects.accept(e.of(named.name() + ":" + number));
                }
            }
        }
    }

    private static String decoded(byte[] bytes) throws RejectedException {
        if (bytes.length == 0) {
            throw new RejectedException(Problem.BLANK, "the file is empty");
        }
        String binary = Binaries.kind(bytes);
        if (binary != null) {
            throw new RejectedException(Problem.BINARY, binary);
        }
        return Decoder.decode(bytes);
    }

    private String megabytes() {
        return "more than " + (options.maxBytes() >> 20) + " MB";
    }

    private void readLines(Named named, InputStream in, byte[] start, Sink<T> sink)
            throws IOException, RejectedException {
        String binary = Binaries.kind(start);
        if (binary != null && !binary.startsWith("zero byte")) {
            throw new RejectedException(Problem.BINARY, binary);
        }
        Charset wide = wide(start);
        // Other encodings are told line by line: Latin-1 carries the bytes there unchanged.
        Charset carrier = wide == null ? StandardCharsets.ISO_8859_1 : wide;
        int number = 0;
        int found = 0;
        try (Lines lines = new Lines(new InputStreamReader(in, carrier), options.maxBytes())) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                number++;
                if (!line.isBlank()) {
                    found++;
                    String text = wide == null ? Decoder.decode(line.getBytes(carrier)) : line;
                    readLine(named, number, lines.isCut() ? null : text, sink);
                }
            }
        }
        if (found == 0) {
            throw new RejectedException(Problem.BLANK, number == 0 ? "the file is empty" : "only empty lines");
        }
    }

    private static @Nullable Charset wide(byte[] start) {
        Decoder.Mark mark = Decoder.mark(start);
        if (mark == null) {
            return Decoder.wide(start);
        }
        return mark.charset().equals(StandardCharsets.UTF_8) ? null : mark.charset();
    }

    /** Reads one record; {@code line} is null when it is over-long. */
    private void readLine(Named named, int number, @Nullable String line, Sink<T> sink) {
        String place = named.name() + ":" + number;
        try {
            if (line == null) {
                throw new RejectedException(Problem.TOO_LARGE, megabytes());
            }
            JsonNode node = object(line);
            sink.records.accept(format.fromFields(new Fields(node, named.id() + ":" + number), options.date()));
        } catch (RejectedException e) {
            sink.rejects.accept(e.of(place));
        }
    }

    private static JsonNode object(String line) throws RejectedException {
        String json = line.startsWith("\uFEFF") ? line.substring(1) : line;
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new RejectedException(Problem.BAD_JSON, Shown.briefly(json));
            }
            return node;
        } catch (JacksonException e) {
            throw new RejectedException(
                    Problem.BAD_JSON,
                    Shown.briefly(json) + " ("
                            + e.getOriginalMessage().lines().findFirst().orElse("") + ")");
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
