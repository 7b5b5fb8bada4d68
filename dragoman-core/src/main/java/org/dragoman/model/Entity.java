package org.dragoman.model;

/**
 * A proper name found by the language model.
 *
 * @param from first token
 * @param to token after the last
 * @param type kind of thing named
 * @param score probability, 0 to 1
 */
public record Entity(int from, int to, EntityType type, float score) {

    /** Whether the token is part of the name. */
    public boolean contains(int token) {
        return from <= token && token < to;
    }
}
