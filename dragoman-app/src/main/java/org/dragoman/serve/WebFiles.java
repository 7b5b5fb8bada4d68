package org.dragoman.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page's files, from the program's own jar; a name is looked up there and nowhere else. */
final class WebFiles {

    private static final String FOLDER = "/org/dragoman/web/";
    private static final String FIRST = "index.html";
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*(?:/[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)*");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private record WebFile(byte[] bytes, String type, String tag) {}

    private final Map<String, WebFile> read = new ConcurrentHashMap<>();

    /** @param name within the folder; empty for the page itself */
    void answer(Context request, String name) {
        WebFile file = file(name.isEmpty() ? FIRST : name);
        if (file == null) {
            throw ApiException.noSuchPath();
        }
        if (!Answers.isKnown(request, file.tag)) {
            request.contentType(file.type).result(file.bytes);
        }
    }

    private @Nullable WebFile file(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null || !NAME.matcher(name).matches()) {
            return null;
        }
        WebFile known = read.get(name);
        if (known != null) {
            return known;
        }
        URL url = WebFiles.class.getResource(FOLDER + name);
        if (url == null) {
            return null;
        }
        WebFile file = read(url, type);
        // Files that lie in a folder are being worked on, and may change while the server runs.
        if (!url.getProtocol().equals("file")) {
            read.put(name, file);
        }
        return file;
    }

    private static WebFile read(URL url, String type) {
        try (InputStream in = url.openStream()) {
            byte[] bytes = in.readAllBytes();
            return new WebFile(bytes, type, Answers.tag(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
