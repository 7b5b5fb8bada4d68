package org.dragoman.bench.speed;

import java.util.Optional;

/**
 * Another reader, to measure beside ours on the same text. Adapters are compiled with the Maven profile {@code peers}
 * only, for their licences are not ours.
 */
public interface Peer {

    /** Name, version and what it is asked to do. */
    String name();

    /** Reads a text with all of its annotators. */
    void read(String text);

    /** The adapter for Stanford CoreNLP, where the profile {@code peers} has put it on the class path. */
    static Optional<Peer> coreNlp() {
        try {
            Class<?> adapter = Class.forName("org.dragoman.bench.speed.CoreNlpPeer");
            return Optional.of((Peer) adapter.getConstructor().newInstance());
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("CoreNLP cannot be started", e);
        }
    }
}
