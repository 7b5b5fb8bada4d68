package org.dragoman.store;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way of coding that documents went through, or one imported data set.
 *
 * @param id its number
 * @param state whether it is what is looked at
 * @param dataset name of the data set of an import, or null
 * @param provenance what coded it, or null for an import
 * @param started when it was begun, UTC
 * @param completed when it was last written to and whole, UTC; null while it is being built
 * @param doneTo number of the last document that it has coded
 */
public record Run(
        int id,
        State state,
        @Nullable String dataset,
        @Nullable Provenance provenance,
        LocalDateTime started,
        @Nullable LocalDateTime completed,
        int doneTo) {

    /** Where a run stands. */
    public enum State {
        /** Being coded; not looked at yet. */
        BUILDING,
        /** What is looked at. */
        CURRENT,
        /** Kept to compare with. */
        SUPERSEDED;

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it was imported. */
    public boolean isImport() {
        return dataset != null;
    }
}
