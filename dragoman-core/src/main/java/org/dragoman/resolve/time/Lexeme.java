package org.dragoman.resolve.time;

/**
 * One reading of the pieces at a position.
 *
 * @param kind class of word, as {@code MONTH}
 * @param value what it stands for within the class, as {@code 3}
 * @param end index after its last piece
 */
record Lexeme(String kind, String value, int end) {}
