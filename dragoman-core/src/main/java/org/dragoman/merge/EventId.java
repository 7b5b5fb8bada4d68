package org.dragoman.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of an event: made of its first report's publisher, day, document, words and place in the sentence. It does not depend
 * on the order of arrival, and reports of later days do not change it.
 */
final class EventId {

    private static final int BYTES = 8;

    private EventId() {}

    static String of(Evidence first) {
        int offset =
                first.report().predicateSpan().start() - first.sentenceSpan().start();
        String content = String.join(
                "\n",
                String.valueOf(first.published()),
                String.valueOf(first.publisher()),
                first.document(),
                Integer.toString(first.report().sentence()),
                first.words(),
                Integer.toString(offset),
                first.report().cameo());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
