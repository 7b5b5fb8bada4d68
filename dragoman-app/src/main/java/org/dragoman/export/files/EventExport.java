package org.dragoman.export.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.dragoman.export.EventJson;
import org.dragoman.export.Json;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * One export: takes events one after the other and writes them to a file or a stream, with their colophon. A file is written
 * beside its name and moved there when it is whole.
 */
public final class EventExport implements AutoCloseable {

    private static final int VERSION_BYTES = 6;

    private final ExportFormat format;
    private final @Nullable Path target;
    private final @Nullable Path part;
    private final @Nullable OutputStream out;
    private final EventWriter writer;
    private final MessageDigest digest = sha256();
    private final Map<String, Long> datasets = new HashMap<>();
    private long events;
    private boolean open = true;
    private boolean finished;

    private EventExport(ExportFormat format, @Nullable Path target, @Nullable OutputStream stream) throws IOException {
        this.format = format;
        this.target = target;
        this.part = target == null ? null : target.resolveSibling("." + target.getFileName() + ".part");
        if (format == ExportFormat.PARQUET) {
            if (part == null) {
                throw new IllegalArgumentException("Parquet is written to files only");
            }
            this.out = null;
            this.writer = new Parquet(part);
        } else {
            this.out = new BufferedOutputStream(part == null ? nonNull(stream) : Files.newOutputStream(part));
            this.writer = writer(format, out);
        }
    }

    private static OutputStream nonNull(@Nullable OutputStream stream) {
        if (stream == null) {
            throw new IllegalArgumentException("neither file nor stream");
        }
        return stream;
    }

    /** To a file, which is replaced when it is there. */
    public static EventExport to(ExportFormat format, Path file) throws IOException {
        return new EventExport(format, file, null);
    }

    /** To a stream, which stays open; not for Parquet. */
    public static EventExport to(ExportFormat format, OutputStream stream) throws IOException {
        return new EventExport(format, null, stream);
    }

    private static EventWriter writer(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> Lines.csv(out);
            case JSONL -> Lines.jsonLines(out);
            case GEOJSON -> new GeoJson(out);
            case GEXF -> new Gexf(out);
            case GRAPHML -> new GraphMl(out);
            case GDELT -> new GdeltRows(out);
            case ICEWS -> new IcewsRows(out);
            case PARQUET -> throw new IllegalArgumentException("Parquet is written to files only");
        };
    }

    /** Adds an event. */
    public void add(Event event) throws IOException {
        events++;
        digest.update(Json.line(EventJson.event(event)).getBytes(StandardCharsets.UTF_8));
        if (event.origin() != null) {
            datasets.merge(event.origin().dataset(), 1L, Long::sum);
        }
        writer.add(event);
    }

    /**
     * Writes what comes last and puts the file in its place.
     *
     * @param program name and version
     * @param filters what was asked for, as typed
     */
    public Colophon finish(String program, String filters, int year) throws IOException {
        String version = HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        Colophon colophon = new Colophon(program, version, year, events, filters, datasets);
        writer.finish(colophon);
        finished = true;
        close();
        if (target != null && part != null) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            if (format.hasMetadataBeside()) {
                String name = String.valueOf(target.getFileName());
                String beside = Json.line(Metadata.beside(name, format == ExportFormat.CSV, colophon));
                Files.writeString(metadata(target), beside + "\n");
            }
        }
        return colophon;
    }

    /** The file beside an export that holds its colophon. */
    public static Path metadata(Path export) {
        return export.resolveSibling(export.getFileName() + "-metadata.json");
    }

    /** What the format could not hold, in words; empty when it holds all. */
    public String leftOut() {
        return writer.leftOut();
    }

    /** Lets go of files; what was not finished is deleted. */
    @Override
    public void close() throws IOException {
        if (!open) {
            return;
        }
        open = false;
        try {
            release();
        } finally {
            if (part != null && !finished) {
                Files.deleteIfExists(part);
            }
        }
    }

    private void release() throws IOException {
        if (writer instanceof Parquet parquet) {
            parquet.close();
        } else if (out != null) {
            if (part == null) {
                out.flush();
            } else {
                out.close();
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
