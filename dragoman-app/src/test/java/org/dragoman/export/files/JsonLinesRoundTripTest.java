package org.dragoman.export.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.imports.EventFormat;
import org.dragoman.imports.EventImporter;
import org.dragoman.imports.ImportSink;
import org.dragoman.model.Event;
import org.dragoman.read.Reject;
import org.dragoman.store.RandomEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesRoundTripTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsExportedAsJsonLinesComesBackAsItWas() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        List<Event> events = new RandomEvents(seed).events(1000);
        Path file = folder.resolve("events.jsonl");
        Exported.to(file, ExportFormat.JSONL, events);

        List<Event> back = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        read(file, back, rejects);

        assertThat(rejects).isEmpty();
        assertThat(back).as("seed %d", seed).isEqualTo(events);
    }

    @Test
    void aDamagedLineIsNamedAndTheOthersAreRead() throws IOException {
        Path file = folder.resolve("events.jsonl");
        Exported.to(file, ExportFormat.JSONL, new RandomEvents(1).events(3));
        Files.write(
                file, List.of("{\"id\":\"x\"}", "{\"id\":", "[]"), StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        List<Event> back = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        read(file, back, rejects);

        assertThat(back).hasSize(3);
        assertThat(rejects).extracting(Reject::input).containsExactly(file + ":4", file + ":5", file + ":6");
        assertThat(rejects).extracting(Reject::code).containsOnly("DRG-0628");
        assertThat(rejects.get(0).message()).contains("type is missing");
    }

    private static void read(Path file, List<Event> events, List<Reject> rejects) {
        new EventImporter(EventFormat.AUTO)
                .read(List.of(file.toString()), InputStream.nullInputStream(), new ImportSink() {
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
                        throw new AssertionError(code);
                    }
                });
    }
}
