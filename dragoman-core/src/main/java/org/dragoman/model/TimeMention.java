package org.dragoman.model;

/**
 * A time expression in the text.
 *
 * @param span the words
 * @param sentence index of its sentence
 * @param type TIMEX3 type
 * @param interval TIMEX3 value and the days it covers
 */
public record TimeMention(Span span, int sentence, TimexType type, TimeInterval interval) {}
