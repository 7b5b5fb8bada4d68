package org.dragoman.resolve.time;

/** Which way of now the clause around a time expression looks. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
