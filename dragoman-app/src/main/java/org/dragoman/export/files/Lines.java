package org.dragoman.export.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.export.EventJson;
import org.dragoman.export.Json;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/** Formats of lines, whose colophon stands in a file of its own. */
final class Lines implements EventWriter {

    private final OutputStream out;
    private final Function<Event, String> lines;

    private Lines(OutputStream out, String header, Function<Event, String> lines) throws IOException {
        this.out = out;
        this.lines = lines;
        write(header);
    }

    /** Comma-separated values after RFC 4180 with the columns of {@link EventColumns}. */
    static EventWriter csv(OutputStream out) throws IOException {
        String header = EventColumns.ALL.stream().map(EventColumns.Column::name).collect(Collectors.joining(","));
        return new Lines(
                out,
                header + "\r\n",
                event -> EventColumns.ALL.stream()
                                .map(column -> quoted(column.cell().apply(event)))
                                .collect(Collectors.joining(","))
                        + "\r\n");
    }

    /** One JSON object a line, which {@code import} reads back. */
    static EventWriter jsonLines(OutputStream out) throws IOException {
        return new Lines(out, "", event -> Json.line(EventJson.event(event)) + "\n");
    }

    private static String quoted(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Cells parted by tabs; tabs and line ends inside become spaces, for such files know no quotes. */
    static String tabs(List<? extends @Nullable Object> cells) {
        return cells.stream()
                        .map(cell -> cell == null ? "" : cell.toString().replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void add(Event event) throws IOException {
        write(lines.apply(event));
    }

    @Override
    public void finish(Colophon colophon) throws IOException {
        out.flush();
    }
}
