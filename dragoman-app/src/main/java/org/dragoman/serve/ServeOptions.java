package org.dragoman.serve;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * How the server is reached.
 *
 * @param host address to listen on
 * @param port to listen on, 0 for any that is free
 * @param token what opens it
 * @param readingNeedsToken whether reading needs the token too; writing always does
 * @param version of the program
 */
public record ServeOptions(String host, int port, String token, boolean readingNeedsToken, String version) {

    /** Shortest token that is taken. */
    public static final int SHORTEST_TOKEN = 16;

    private static final int TOKEN_BYTES = 24;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /** For this machine alone: whoever is on it may read. */
    public static ServeOptions local(int port, String version) {
        return new ServeOptions("127.0.0.1", port, newToken(), false, version);
    }

    /** Whether only this machine can reach it there. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host) || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    /** A token that nobody guesses. */
    public static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
