package org.dragoman.code;

import java.util.List;

/**
 * One line of the codebook, parsed: which word is the predicate and what stands around it.
 *
 * @param text the line as written
 * @param kind what the predicate is
 * @param predicate the predicate's lemmas
 * @param items what stands around it, in the order written
 */
record Pattern(String text, Kind kind, WordSet predicate, List<Item> items) {

    Pattern {
        items = List.copyOf(items);
    }

    /** Stands for what the event head coded: asks for nothing. */
    static Pattern learned() {
        return LEARNED;
    }

    private static final Pattern LEARNED = new Pattern("", Kind.VERB, new WordSet(List.of()), List.of());

    /** Part of speech of the predicate. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** One thing that stands around the predicate. */
    sealed interface Item {}

    /** The source as subject. */
    record Source() implements Item {}

    /** The target as direct object. */
    record Target() implements Item {}

    /** The target as subject: "T die in {clash}". */
    record SubjectTarget() implements Item {}

    /** The target as possessor of a noun predicate: {@code 's T}. */
    record PossessiveTarget() implements Item {}

    /** A particle that must be there. */
    record Particle(String word) implements Item {}

    /** A direct object that must be there, whose head is in the set. */
    record ObjectIn(WordSet words) implements Item {}

    /** No direct object of the set may be there. */
    record ObjectNotIn(WordSet words) implements Item {}

    /** A word that must stand somewhere in the clause. */
    record Context(WordSet words) implements Item {}

    /** A word that may not stand anywhere in the clause. */
    record ContextNot(WordSet words) implements Item {}

    /** The source as subject, whose head must be in the set. */
    record SubjectIn(WordSet words) implements Item {}

    /** A complement that may tell of an event of its own; {@code prepositions} is empty for a bare clause or object. */
    record Complement(List<String> prepositions) implements Item {}

    /** A prepositional phrase. */
    record Prepositional(List<String> prepositions, Role role, WordSet words) implements Item {}

    /** What a prepositional phrase holds. */
    enum Role {
        SOURCE,
        TARGET,
        /** All parties of a symmetric event: "between A and B". */
        BOTH,
        /** Something that must be there but is no actor; any word when the set is empty. */
        FILLER
    }
}
