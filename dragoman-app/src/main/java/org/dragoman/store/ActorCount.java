package org.dragoman.store;

import org.jspecify.annotations.Nullable;

/**
 * An actor and how often it is told of.
 *
 * @param code its code
 * @param name its name, or null for the code as such
 * @param events in which it takes part
 */
public record ActorCount(String code, @Nullable String name, long events) {}
