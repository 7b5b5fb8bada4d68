package org.dragoman.model;

/**
 * A number that a report gives, as a range: "dozens" is 24 to 99, "33" is 33 to 33.
 *
 * @param what what is counted: {@code killed}, {@code injured}, {@code arrested}, {@code displaced},
 *     {@code protesters}, {@code people}, {@code count}. Imported rows have more: {@code killed_best},
 *     {@code killed_source}, {@code killed_target}, {@code killed_civilians}, {@code killed_unknown}, {@code mentions},
 *     {@code articles}
 * @param low least
 * @param high most
 */
public record Magnitude(String what, long low, long high) {}
