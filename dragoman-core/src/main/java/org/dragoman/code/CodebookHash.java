package org.dragoman.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.EventType;

/** Tells one codebook from another: a hash of its files and of the word lists beside it. */
public final class CodebookHash {

    private static final List<String> LISTS = List.of(
            "cameo.tsv",
            "confidence.tsv",
            "count-words.tsv",
            "intents.tsv",
            "light-verbs.tsv",
            "numbers.tsv",
            "quantifier-nouns.tsv",
            "status-words.tsv",
            "codebook/sets.yaml");

    private CodebookHash() {}

    /** SHA-256 of the codebook that is shipped, in hexadecimal. */
    public static String shipped() {
        List<String> files = new ArrayList<>(LISTS);
        for (EventType type : EventType.values()) {
            files.add("codebook/" + type.name().toLowerCase(Locale.ROOT) + ".yaml");
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                try (InputStream in = CodebookHash.class.getResourceAsStream(file)) {
                    if (in == null) {
                        throw new IllegalStateException("DRG-0402: codebook file " + file + " is missing from the jar");
                    }
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("DRG-0512: this Java has no SHA-256; remedy: use a complete JDK", e);
        }
    }
}
