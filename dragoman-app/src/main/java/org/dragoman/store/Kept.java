package org.dragoman.store;

import org.jspecify.annotations.Nullable;

/**
 * A document to keep.
 *
 * @param arrival what the store said of it: new, or a copy
 * @param coded what was coded from it; null for a copy
 */
public record Kept(Arrival arrival, @Nullable CodedDocument coded) {

    public Kept {
        if ((coded == null) != (arrival.kind() == Arrival.Kind.COPY)) {
            throw new IllegalArgumentException("new documents are coded, copies are not: "
                    + arrival.document().id());
        }
    }
}
