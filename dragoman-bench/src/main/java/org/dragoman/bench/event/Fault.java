package org.dragoman.bench.event;

/**
 * Why an expected event did not come out as it should.
 *
 * @param stage the stage to mend
 * @param what the particulars, the same words for like faults
 */
record Fault(Stage stage, String what) {

    /** Stages, in the order in which a sentence goes through them. */
    enum Stage {
        /** The event's words stand in different sentences. */
        SPLIT,
        /** All parties were found, but the frame did not reach them. */
        PARSE,
        /** A party is no mention, or has another code. */
        ACTOR,
        /** No report, one of another type, or one too many. */
        CODE,
        STATUS,
        PLACE,
        TIME
    }
}
