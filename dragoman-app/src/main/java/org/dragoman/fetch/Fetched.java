package org.dragoman.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Remembers in a small file which version of each address was read last: {@code {"https://...":{"etag":"...","last_modified":"..."}}}. */
final class Fetched {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Version(String etag, String lastModified) {}

    private final @Nullable Path file;
    private final Map<String, Version> versions = new TreeMap<>();

    /**
     * What {@code file} remembers; nothing when it is not there yet or null.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    Fetched(@Nullable Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            try {
                for (Map.Entry<String, JsonNode> entry :
                        JSON.readTree(Files.readString(file)).properties()) {
                    versions.put(
                            entry.getKey(),
                            new Version(
                                    entry.getValue().path("etag").asString(""),
                                    entry.getValue().path("last_modified").asString("")));
                }
            } catch (IOException | JacksonException e) {
                throw new IllegalArgumentException("--state: " + file + " cannot be read; delete it to begin anew");
            }
        }
    }

    /** Headers that ask for {@code url} only if it has changed. */
    Map<String, String> conditions(String url) {
        Map<String, String> headers = new LinkedHashMap<>();
        Version version = versions.get(url);
        if (version != null && !version.etag.isEmpty()) {
            headers.put("If-None-Match", version.etag);
        }
        if (version != null && !version.lastModified.isEmpty()) {
            headers.put("If-Modified-Since", version.lastModified);
        }
        return headers;
    }

    /** Remembers a version; the file is replaced as a whole, so that it is never half written. */
    void remember(String url, String etag, String lastModified) throws IOException {
        Path target = file;
        if (target == null || !isClean(etag) || !isClean(lastModified) || etag.isEmpty() && lastModified.isEmpty()) {
            return;
        }
        versions.put(url, new Version(etag, lastModified));
        ObjectNode all = JSON.createObjectNode();
        versions.forEach((address, version) ->
                all.putObject(address).put("etag", version.etag).put("last_modified", version.lastModified));
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.write(
                part,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all).getBytes(StandardCharsets.UTF_8));
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a server's words may stand in a request's header. */
    private static boolean isClean(String value) {
        return value.length() < 1000 && value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
}
