package org.dragoman.model;

/** What standing a report gives to the event that it tells of. */
public enum Status {
    /** Told as having happened. */
    ACTUAL,
    /** Told as happening now. */
    ONGOING,
    /** Claimed by someone whom the text does not vouch for. */
    ALLEGED,
    /** Denied by someone. */
    DENIED,
    /** Threatened. */
    THREATENED,
    /** Decided or scheduled. */
    PLANNED,
    /** Wanted or sought. */
    INTENDED,
    /** Depends on something else, or merely possible. */
    CONDITIONAL,
    /** Foretold. */
    PREDICTED,
    /** Told as not having happened. */
    NEGATED;

    /** Whether the event has happened or is happening, as far as the text vouches for it. */
    public boolean isTold() {
        return this == ACTUAL || this == ONGOING;
    }
}
