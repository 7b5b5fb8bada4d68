package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of an agreement: that it was proposed, signed, kept, broken; by whom, when, about what.
 *
 * <p>What the words say and what is known of an agreement of that name are kept apart: {@code parties} and {@code date} are the
 * text's, {@code known} is from a table of public facts.
 *
 * @param sentence index of the sentence
 * @param sentenceSpan where the sentence stands in the document
 * @param words the sentence
 * @param text the words that name the agreement, or, of an implied one, those that tell of it
 * @param span where they stand
 * @param reference how the words refer to it
 * @param name its proper name as written ("Sochi Accord"), or null for "a ceasefire"
 * @param known what the table has under that name, or null
 * @param kind ceasefire, peace accord, treaty, memorandum ...; {@code agreement} when the words say no more
 * @param parties who is bound by it or stands for it, as far as the sentence says
 * @param date day or days of the agreement itself, or null
 * @param area where it holds, or null
 * @param subject what it is about, in the text's words, or null
 * @param provisions what it provides for
 * @param turns what the sentence says became of it
 */
public record AgreementMention(
        int sentence,
        Span sentenceSpan,
        String words,
        String text,
        Span span,
        Reference reference,
        @Nullable String name,
        @Nullable Known known,
        String kind,
        List<Party> parties,
        @Nullable TimeInterval date,
        @Nullable PlaceMention area,
        @Nullable String subject,
        List<String> provisions,
        List<Turn> turns) {

    /** How words refer to an agreement. */
    public enum Reference {
        /** By a name of its own: "the Sochi Accord". */
        NAME,
        /** By a description that may be new: "a shaky ceasefire". */
        DESCRIPTION,
        /** Back to one told of before: "the pact", "it". */
        BACK,
        /** Not at all: something that an agreement told of before provides for is said to happen. */
        IMPLIED
    }

    /**
     * One who is bound by an agreement or stands for it.
     *
     * @param who the actor
     * @param role {@code signatory}, {@code guarantor}, {@code mediator}, or {@code proposer}
     * @param from {@code text}, or {@code inferred} for who is only said to have kept or broken it
     */
    public record Party(Participant who, String role, String from) {}

    /**
     * What became of an agreement.
     *
     * @param state {@code proposed}, {@code rejected}, {@code signed}, {@code in force}, {@code holding}, {@code implemented},
     *     {@code violated}, {@code withdrawn}, {@code collapsed}, {@code expired} or {@code superseded}
     * @param term the words that say so
     * @param termSpan where they stand
     * @param about who is said to have kept, broken or left it; empty when the words do not say
     * @param time when, or when it was said, or null
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

    /**
     * What is publicly known of an agreement by its name.
     *
     * @param name its usual name
     * @param kind as of a mention
     * @param signed day, month or year of signature, or null
     * @param parties who
     * @param area code of the country that it is about, or null
     */
    public record Known(
            String name,
            String kind,
            @Nullable TimeInterval signed,
            List<KnownParty> parties,
            @Nullable String area) {

        public Known {
            parties = List.copyOf(parties);
        }
    }

    /**
     * A party of a known agreement.
     *
     * @param actor who
     * @param role {@code signatory}, {@code guarantor} or {@code mediator}
     */
    public record KnownParty(Actor actor, String role) {}

    public AgreementMention {
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        turns = List.copyOf(turns);
    }
}
