package org.dragoman.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.dragoman.export.files.EventExport;
import org.dragoman.export.files.ExportFormat;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;

/** Events as a file for other programs; all that pass, unless a limit is given. */
final class ExportView {

    private static final int AT_A_TIME = 2;

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Store store;
    private final String program;

    ExportView(Store store, String program) {
        this.store = store;
        this.program = "dragoman " + program;
    }

    void answer(Context request) throws IOException {
        Asked asked = new Asked(request.queryParamMap(), Set.of("format"), request.pathParamMap());
        ExportFormat format = asked.one("format", ExportFormat.class, ExportFormat.CSV);
        EventQuery query = Filters.query(asked, Integer.MAX_VALUE, Integer.MAX_VALUE);
        String tag = Answers.tag(program + "\n" + store.dataVersion() + "\nexport\n" + asked.key());
        if (Answers.isKnown(request, tag)) {
            return;
        }
        if (!places.tryAcquire()) {
            throw ApiException.busy("two exports are being written already");
        }
        try {
            request.header("Content-Disposition", "attachment; filename=\"events." + format.ending() + "\"");
            request.contentType(type(format));
            write(request, format, query, asked.key().replace('\n', ' '));
        } finally {
            places.release();
        }
    }

    private void write(Context request, ExportFormat format, EventQuery query, String filters) throws IOException {
        if (format != ExportFormat.PARQUET) {
            try (EventExport export = EventExport.to(format, request.outputStream())) {
                fill(export, query, filters);
            }
            return;
        }
        Path folder = Files.createTempDirectory("dragoman-export");
        Path file = folder.resolve("events.parquet");
        try {
            try (EventExport export = EventExport.to(format, file)) {
                fill(export, query, filters);
            }
            Files.copy(file, request.outputStream());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private void fill(EventExport export, EventQuery query, String filters) throws IOException {
        try {
            store.events(query, event -> {
                try {
                    export.add(event);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        export.finish(program, filters, Year.now().getValue());
    }

    private static String type(ExportFormat format) {
        return switch (format) {
            case CSV -> "text/csv; charset=utf-8";
            case JSONL -> "application/x-ndjson";
            case GEOJSON -> "application/geo+json";
            case GEXF, GRAPHML -> "application/xml";
            case GDELT, ICEWS -> "text/tab-separated-values; charset=utf-8";
            case PARQUET -> "application/vnd.apache.parquet";
        };
    }
}
