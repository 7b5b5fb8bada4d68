package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that stands for one or more actors.
 *
 * @param span the words: the name or the noun phrase without its clauses
 * @param sentence index of its sentence
 * @param head index of its head token in the sentence
 * @param kind how it refers
 * @param actors whom it stands for: one, or several for "both countries"; empty when nothing is known of it
 * @param proper words of the mention it refers back to, when it is resolved through one (a pronoun's antecedent)
 */
public record ActorMention(
        Span span,
        int sentence,
        int head,
        MentionKind kind,
        List<Actor> actors,
        @Nullable Span proper) {

    public ActorMention {
        actors = List.copyOf(actors);
    }
}
