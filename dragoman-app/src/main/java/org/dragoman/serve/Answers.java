package org.dragoman.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.export.Json;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes answers and keeps those that were asked for last. An answer is named by the program's version, the store's data version
 * and what was asked, so that a browser that has it is told so and none is made twice.
 */
final class Answers {

    private static final long MOST_BYTES = 48L << 20;
    private static final int TAG_BYTES = 12;

    private record Kept(String tag, byte[] body) {}

    private final Store store;
    private final String program;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Answers(Store store, String program) {
        this.store = store;
        this.program = program;
    }

    /** Answers a request with a view. */
    void answer(Context request, String route, Set<String> own, View view) {
        Asked asked = new Asked(request.queryParamMap(), own, request.pathParamMap());
        String key = route + "\n" + asked.key();
        String tag = tag(program + "\n" + store.dataVersion() + "\n" + key);
        if (isKnown(request, tag)) {
            return;
        }
        byte[] body = kept(key, tag);
        if (body == null) {
            ObjectNode answer = view.of(asked);
            body = bytes(answer);
            if (answer.path("pending").asBoolean(false)) {
                // The same question will be answered in full later.
                request.removeHeader("ETag");
            } else {
                keep(key, new Kept(tag, body));
            }
        }
        json(request, body);
    }

    /** Names the answer; says so and returns true when whoever asks has it already. */
    static boolean isKnown(Context request, String tag) {
        request.header("ETag", tag);
        boolean isKnown = has(request, tag);
        if (isKnown) {
            request.status(304);
        }
        return isKnown;
    }

    /** Answers with JSON. */
    static void json(Context request, ObjectNode node) {
        json(request, bytes(node));
    }

    static void json(Context request, byte[] body) {
        request.contentType("application/json; charset=utf-8").result(body);
    }

    private static boolean has(Context request, String tag) {
        String known = request.header("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(tag::equals);
    }

    static byte[] bytes(ObjectNode node) {
        return Json.line(node).getBytes(StandardCharsets.UTF_8);
    }

    /** A name for contents, as the header ETag has it. */
    static String tag(String contents) {
        return tag(contents.getBytes(StandardCharsets.UTF_8));
    }

    static String tag(byte[] contents) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(contents);
            return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private synchronized byte @Nullable [] kept(String key, String tag) {
        Kept there = kept.get(key);
        return there == null || !there.tag.equals(tag) ? null : there.body;
    }

    private synchronized void keep(String key, Kept answer) {
        Kept before = kept.put(key, answer);
        bytes += size(key, answer) - (before == null ? 0 : size(key, before));
        var oldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            Map.Entry<String, Kept> each = oldest.next();
            bytes -= size(each.getKey(), each.getValue());
            oldest.remove();
        }
    }

    private static long size(String key, Kept answer) {
        return answer.body.length + 2L * key.length();
    }
}
