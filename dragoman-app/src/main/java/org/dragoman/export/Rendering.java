package org.dragoman.export;

/**
 * How results are written. Implementations keep no state, so that many threads may share one.
 *
 * @param <T> what is written
 */
public interface Rendering<T> {

    /** What comes before the first result, line end included; empty when nothing does. */
    default String header() {
        return "";
    }

    /** One result, line ends included; empty when there is nothing to tell. */
    String of(T result);
}
