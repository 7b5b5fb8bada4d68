package org.dragoman.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A token, compared in a time that tells nothing of how much of it was guessed. */
final class Secret {

    private final byte[] hash;

    Secret(String token) {
        this.hash = hash(token);
    }

    boolean is(@Nullable String guess) {
        return guess != null && MessageDigest.isEqual(hash, hash(guess));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
