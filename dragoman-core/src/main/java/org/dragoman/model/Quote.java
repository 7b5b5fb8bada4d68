package org.dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * Direct speech.
 *
 * @param span the words between the quotation marks
 * @param speaker who says it, when found
 */
public record Quote(Span span, @Nullable ActorMention speaker) {}
