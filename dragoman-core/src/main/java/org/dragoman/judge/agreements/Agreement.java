package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger: an agreement as all documents together tell it.
 *
 * @param id stable name, made of the name or of kind, parties and day
 * @param name what it is mostly called, or a description made of day and kind
 * @param aliases all other words by which documents refer to it
 * @param kind ceasefire, peace accord, treaty, memorandum, arms sale, pipeline ...
 * @param parties codes of those bound by it, signatories and guarantors: a country, or with a role where it is not the state
 * @param roles each party with its role and where it is from
 * @param signed day, month or year of signature as {@code 2018-09-17}, {@code 2018-09} or {@code 2018}, or null
 * @param signedFrom {@code text}, {@code table}, {@code event}, {@code in_force} for its first day, {@code published} for the day of the first report of what is told
 *     as news, or null without {@code signed}
 * @param area place where it holds, or null
 * @param subject what it is about in a text's words, or null
 * @param provisions what it provides for, the most told first
 * @param state {@code proposed}, {@code signed}, {@code in force}, {@code holding}, {@code violated}, {@code collapsed}, {@code
 *     expired}, {@code superseded} or {@code unknown}
 * @param stateSince day of the evidence on which the state rests, or null
 * @param history what became of it, by day
 * @param compliance who says that who kept or broke it
 * @param mentions how many sentences speak of it
 * @param documents in how many documents
 * @param events ids of events told by the same sentences
 */
public record Agreement(
        String id,
        String name,
        List<String> aliases,
        String kind,
        List<String> parties,
        List<Role> roles,
        @Nullable String signed,
        @Nullable String signedFrom,
        @Nullable String area,
        @Nullable String subject,
        List<String> provisions,
        String state,
        @Nullable LocalDate stateSince,
        List<Change> history,
        List<Compliance> compliance,
        int mentions,
        int documents,
        List<String> events) {

    /**
     * One who stands for an agreement.
     *
     * @param code actor code
     * @param name words or name
     * @param role {@code signatory}, {@code guarantor}, {@code mediator} or {@code proposer}
     * @param from {@code text}, {@code inferred} or {@code table}
     */
    public record Role(String code, String name, String role, String from) {}

    /**
     * A piece of dated evidence.
     *
     * @param date first day of it, or null when neither the text nor the document has one
     * @param value the same as precisely as it is known, or null
     * @param dateFrom {@code text} or {@code published}, or null without a date
     * @param state what became of the agreement: the ledger's states, and {@code rejected}, {@code implemented}, {@code withdrawn}
     * @param term the words that say so
     * @param by codes of those whose word it is; empty for the text's own
     * @param about codes of those who kept, broke or left it
     * @param status how it is told
     * @param counts whether the agreement's state may rest on it: a party's word on its own conduct, a charge, a denial does not
     * @param document id of the document
     * @param sentence index of the sentence, or -1 for an imported event
     * @param words the sentence, or empty
     */
    public record Change(
            @Nullable LocalDate date,
            @Nullable String value,
            @Nullable String dateFrom,
            String state,
            String term,
            List<String> by,
            List<String> about,
            Status status,
            boolean counts,
            String document,
            int sentence,
            String words) {}

    /**
     * A claim that an agreement was kept or broken.
     *
     * @param by code of who says so, the words for them where no code is known, or null for the text's own word
     * @param about codes of those of whom it is said, joined by commas, or null
     * @param verdict {@code violated}, {@code holding} or {@code implemented}
     * @param position {@code alleges}, {@code denies} or {@code tells}
     * @param on day, month or year, or null when the text gives none
     * @param what the provision carried out, or null
     * @param document id of the document
     * @param sentence index of the sentence
     * @param words the sentence
     * @param times how many sentences make the same claim
     */
    public record Compliance(
            @Nullable String by,
            @Nullable String about,
            String verdict,
            String position,
            @Nullable String on,
            @Nullable String what,
            String document,
            int sentence,
            String words,
            int times) {}
}
