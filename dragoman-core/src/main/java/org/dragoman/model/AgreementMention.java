package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of an agreement: that it was proposed, signed, kept, broken; by whom, when, about what.
 *
 * @param sentence index of the sentence
 * @param sentenceSpan where the sentence stands in the document
 * @param words the sentence
 * @param text the words that name the agreement
 * @param span where they stand
 * @param name its proper name as written ("Sochi Accord"), or null for "a ceasefire"
 * @param kind ceasefire, peace accord, treaty, memorandum ...
 * @param parties who is bound by it or stands for it, as far as the sentence says
 * @param date day or days of the agreement itself, or null
 * @param area where it holds, or null
 * @param provisions what it provides for
 * @param turns what the sentence says became of it
 */
public record AgreementMention(
        int sentence,
        Span sentenceSpan,
        String words,
        String text,
        Span span,
        @Nullable String name,
        String kind,
        List<Party> parties,
        @Nullable TimeInterval date,
        @Nullable PlaceMention area,
        List<String> provisions,
        List<Turn> turns) {

    /**
     * One who is bound by an agreement or stands for it.
     *
     * @param who the actor
     * @param role {@code signatory}, {@code guarantor} or {@code mediator}
     */
    public record Party(Participant who, String role) {}

    /**
     * What became of an agreement.
     *
     * @param state {@code proposed}, {@code signed}, {@code in force}, {@code holding}, {@code violated}, {@code collapsed},
     *     {@code expired} or {@code superseded}
     * @param term the words that say so
     * @param termSpan where they stand
     * @param about who is said to have kept or broken it
     * @param time when, or null
     * @param status whether it is told as so, alleged, denied, predicted ...
     * @param attributions whose word it is, when not the text's own
     */
    public record Turn(
            String state,
            String term,
            Span termSpan,
            List<Participant> about,
            @Nullable TimeInterval time,
            Status status,
            List<Attribution> attributions) {

        public Turn {
            about = List.copyOf(about);
            attributions = List.copyOf(attributions);
        }
    }

    public AgreementMention {
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        turns = List.copyOf(turns);
    }
}
