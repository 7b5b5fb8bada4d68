package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says happened: who did what to whom, where, when, with what standing, according to whom.
 *
 * @param document id of the document
 * @param sentence index of the sentence
 * @param span the words that tell it: the clause of the predicate
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, two to four digits
 * @param goldstein Goldstein value of the CAMEO code, -10 to 10
 * @param sources who did it; unknown is empty
 * @param targets to whom; unknown is empty
 * @param symmetric whether all parties act alike (talks, agreements)
 * @param time when it happened, or null
 * @param place where it happened, or null
 * @param status its standing
 * @param attributions whose word it is, when not the text's own
 * @param magnitudes numbers given
 * @param predicate the word or words that say what happened
 * @param predicateSpan where they stand
 * @param codedBy what coded it
 */
public record Report(
        String document,
        int sentence,
        Span span,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        double goldstein,
        List<Participant> sources,
        List<Participant> targets,
        boolean symmetric,
        @Nullable TimeInterval time,
        @Nullable PlaceMention place,
        Status status,
        List<Attribution> attributions,
        List<Magnitude> magnitudes,
        String predicate,
        Span predicateSpan,
        CodedBy codedBy) {

    public Report {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        attributions = List.copyOf(attributions);
        magnitudes = List.copyOf(magnitudes);
    }
}
