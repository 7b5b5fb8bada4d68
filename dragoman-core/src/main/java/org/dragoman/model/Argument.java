package org.dragoman.model;

/**
 * One semantic role of a predicate.
 *
 * @param role PropBank role, as {@code ARG0}, {@code ARG1}, {@code ARGM-TMP}
 * @param head head token of the phrase that fills it
 * @param score probability, 0 to 1
 */
public record Argument(String role, int head, float score) {}
