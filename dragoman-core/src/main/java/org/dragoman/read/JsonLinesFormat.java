package org.dragoman.read;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, in a file of any size. */
final class JsonLinesFormat implements InputFormat {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean recognises(Content content) {
        return content.isNamed(".jsonl", ".ndjson") || looksLikeJson(content.start());
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

    @Override
    public void read(Content content, Records<?> records) throws IOException, RejectedException {
        int found = 0;
        try (DecodedLines lines = new DecodedLines(content)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    found++;
                    records.countOne();
                    record(content, lines, line, records);
                }
            }
            if (found == 0) {
                throw new RejectedException(
                        Problem.BLANK, lines.number() == 0 ? "the file is empty" : "only empty lines");
            }
        }
    }

    private static void record(Content content, DecodedLines lines, String line, Records<?> records) {
        try {
            if (lines.isCut()) {
                throw content.options().tooLarge();
            }
            records.fields(content.id() + ":" + lines.number(), object(line));
        } catch (RejectedException e) {
            records.reject(content.name() + ":" + lines.number(), e);
        }
    }

    private static JsonNode object(String json) throws RejectedException {
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
}
