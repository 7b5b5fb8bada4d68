package org.dragoman.judge.relations;

import java.time.LocalDate;
import org.dragoman.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A stance with where to read it.
 *
 * @param document id of the document
 * @param published day of publication, or null
 * @param stance what is told
 * @param sign what it says of the two actors compared, 1 or -1: backing a state's rebels is against the state
 */
public record Told(String document, @Nullable LocalDate published, Stance stance, int sign) {}
