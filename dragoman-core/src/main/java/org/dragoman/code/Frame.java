package org.dragoman.code;

import java.util.List;

/**
 * What stands around one predicate, passives, control and relative clauses undone. All members are tokens of one
 * sentence.
 *
 * @param predicate the predicate's token
 * @param anchor the token that ties the predicate into its sentence: the light verb of a noun ("launch" of "launched a
 *     raid"), else the predicate itself
 * @param subjects who does it, as the syntax has it
 * @param objects direct and indirect objects, or the subject of a passive; the indirect first
 * @param phrases prepositional phrases of the predicate and of its object
 * @param nested prepositional phrases inside those: "of T" in "came to the aid of T"
 * @param particles particles, lower case
 * @param ownParticle the particle that makes the verb another verb ("down" of "backed down"), lower case, or empty
 * @param complements clauses it governs
 * @param possessors of a noun: possessives before it
 * @param modifiers of a noun: adjectives and nouns before it
 */
record Frame(
        int predicate,
        int anchor,
        List<Integer> subjects,
        List<Integer> objects,
        List<Phrase> phrases,
        List<Phrase> nested,
        List<String> particles,
        String ownParticle,
        List<Clause> complements,
        List<Integer> possessors,
        List<Integer> modifiers) {

    /** A prepositional phrase: its preposition, words joined by {@code _}, and the head of what it holds. */
    record Phrase(String preposition, int head) {}

    /** A clause: its introducing word, lower case, or empty, and its predicate. */
    record Clause(String marker, int head) {}
}
