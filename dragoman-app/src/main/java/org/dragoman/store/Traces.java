package org.dragoman.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dragoman.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What tells a document from others.
 *
 * @param hash SHA-256 of its text, in hexadecimal
 * @param canonicalUrl its address without what does not tell pages apart, or null
 * @param fingerprint how like other texts it is
 */
record Traces(String hash, @Nullable String canonicalUrl, Fingerprint fingerprint) {

    static Traces of(Document document) {
        return new Traces(hash(document.text()), CanonicalUrl.of(document.url()), Fingerprint.of(document.text()));
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("DRG-0512: this Java has no SHA-256; remedy: use a complete JDK", e);
        }
    }
}
