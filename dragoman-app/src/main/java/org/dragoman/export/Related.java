package org.dragoman.export;

import org.dragoman.code.Relator;

/**
 * A pair of spans with what the one does to the other.
 *
 * @param id the pair's name
 * @param source words that act
 * @param target words that are acted on
 * @param relation what was found
 */
public record Related(String id, String source, String target, Relator.Relation relation) {}
