package org.dragoman.judge.relations;

/** Who is compared with whom. */
public enum Level {
    /** Countries, each spoken for by its state. */
    COUNTRY,
    /** Actors by country and role, as {@code SYR MIL}; rebels stand for themselves. */
    ACTOR
}
