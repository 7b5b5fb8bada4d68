package org.dragoman.merge;

import java.util.Set;

/**
 * What the words around a predicate say of its happening, whether or not the coder made parties of them. Immutable.
 *
 * @param kinds kinds of happening that the predicate may tell
 * @param objects stems and names of what it was done to, with or at: what syntax ties to the predicate as object, complement
 *     or place
 * @param agents stems and names of who did it, by syntax
 * @param verb whether the predicate is a verb: nouns point back to what verbs tell
 */
public record Gist(Set<String> kinds, Set<String> objects, Set<String> agents, boolean verb) {

    /** Of a predicate about which nothing is known. */
    public static final Gist NONE = new Gist(Set.of(), Set.of(), Set.of(), false);

    public Gist {
        kinds = Set.copyOf(kinds);
        objects = Set.copyOf(objects);
        agents = Set.copyOf(agents);
    }
}
