package org.dragoman.export;

import java.util.List;
import org.dragoman.model.Actor;

/**
 * An actor phrase with whom it stands for.
 *
 * @param id the phrase's name
 * @param phrase the words
 * @param actors whom they stand for; empty when nothing is known
 */
public record Identified(String id, String phrase, List<Actor> actors) {

    public Identified {
        actors = List.copyOf(actors);
    }
}
