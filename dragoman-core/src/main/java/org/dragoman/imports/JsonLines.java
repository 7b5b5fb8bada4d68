package org.dragoman.imports;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as Dragoman writes them, one JSON object a line. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Longest line in characters; an event with ten thousand mentions is far below. */
    private static final int LONGEST = 64 << 20;

    private final String name;
    private final ImportSink sink;

    JsonLines(String name, ImportSink sink) {
        this.name = name;
        this.sink = sink;
    }

    void read(Reader text) throws IOException {
        Peeked.skipByteOrderMark(text);
        int number = 0;
        for (String line = line(text); line != null; line = line(text)) {
            number++;
            if (!line.isBlank()) {
                readLine(line, name + ":" + number);
            }
        }
    }

    private static @Nullable String line(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = text.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void readLine(String line, String place) {
        try {
            JsonNode node = JSON.readTree(line);
            sink.event(EventNode.event(node));
        } catch (JacksonException e) {
            String what = e.getOriginalMessage().lines().findFirst().orElse("");
            sink.reject(RowProblem.JSON.of(place, what));
        } catch (BadRowException e) {
            sink.reject(e.problem().of(place, e.what()));
        }
    }
}
