package org.dragoman.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.model.Event;
import org.dragoman.read.Reject;

/** Keeps all that an import tells. */
final class Gathered implements ImportSink {

    final List<Event> events = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    final Map<String, Long> unknown = new TreeMap<>();

    @Override
    public void event(Event event) {
        events.add(event);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    @Override
    public void unknown(String what, String code, long rows) {
        unknown.put(code, rows);
    }

    /** The event of the row that is called {@code row}. */
    Event row(String row) {
        return events.stream()
                .filter(event -> Objects.requireNonNull(event.origin()).row().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + row + " among " + events));
    }

    /** What is told of a file beside this class. */
    static Gathered ofSample(String name) {
        try {
            URL sample = Objects.requireNonNull(Gathered.class.getResource(name), name);
            return ofFile(Path.of(sample.toURI()));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Gathered ofFile(Path file) {
        return of(EventFormat.AUTO, file.toString(), InputStream.nullInputStream());
    }

    static Gathered ofText(EventFormat format, String text) {
        return of(format, "-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Gathered of(EventFormat format, String input, InputStream in) {
        Gathered gathered = new Gathered();
        new EventImporter(format).read(List.of(input), in, gathered);
        return gathered;
    }
}
