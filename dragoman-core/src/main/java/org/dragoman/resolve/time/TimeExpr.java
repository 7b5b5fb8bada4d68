package org.dragoman.resolve.time;

/** The meaning of a time expression before its context is known: "the 15th", "two days later", "spring 2011". */
interface TimeExpr {

    /** Its value at this point of the text. */
    Resolved resolve(Timeline at);

    /** Whether the words alone fix it, without any context. */
    default boolean isExplicit() {
        return false;
    }
}
