package org.dragoman.imports;

import org.dragoman.model.Event;
import org.dragoman.read.Reject;

/** Takes what an import finds. */
public interface ImportSink {

    /** One row that was understood. */
    void event(Event event);

    /** One file or row that cannot be used; its name ends in the number of its line. */
    void reject(Reject reject);

    /**
     * A code of an actor or a country that no table knows. The rows that hold it were imported without it.
     *
     * @param what what it should stand for, as {@code CAMEO actor code}
     * @param code the code itself
     * @param rows how many times it was met in all inputs
     */
    void unknown(String what, String code, long rows);
}
