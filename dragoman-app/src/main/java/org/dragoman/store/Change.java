package org.dragoman.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one run tells otherwise than another.
 *
 * @param of what is told
 * @param kind how it differs
 * @param id of the event, or of the report's document
 * @param before what the one run tells, or null when it tells nothing
 * @param after what the other run tells, or null when it tells nothing
 */
public record Change(
        Of of,
        Kind kind,
        String id,
        @Nullable String before,
        @Nullable String after) {

    /** What is told. */
    public enum Of {
        REPORT,
        EVENT;

        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
