package org.dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * A toponym in the text.
 *
 * @param span the words
 * @param sentence index of its sentence
 * @param kind in what sense it is used
 * @param place where it is, or null when the gazetteer does not know it
 * @param score confidence in the chosen place, 0 to 1
 */
public record PlaceMention(
        Span span, int sentence, PlaceKind kind, @Nullable Place place, double score) {}
