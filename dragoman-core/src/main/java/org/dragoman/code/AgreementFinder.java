package org.dragoman.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.AgreementMention.Party;
import org.dragoman.model.AgreementMention.Reference;
import org.dragoman.model.AgreementMention.Turn;
import org.dragoman.model.Participant;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the sentences of a document say of agreements: by which words they are named, who is bound, when they were made,
 * what they provide for, and what becomes of them according to whom. Safe for use by many threads.
 *
 * <p>It reads sentence by sentence; which mentions are of one agreement is for the judge to say, who sees all documents.
 */
public final class AgreementFinder {

    /** How many sentences after a mention something implied may still be of that agreement. */
    private static final int REACH = 4;

    private static final Set<String> FORMED =
            Set.of("signed", "proposed", "rejected", "in force", "withdrawn", "collapsed", "violated", "holding");

    /** Turns that only a party can bring about. */
    private static final Set<String> BINDING =
            Set.of("violated", "withdrawn", "holding", "rejected", "collapsed", "in force");

    private final Coding coding;
    private final AgreementWords words = AgreementWords.shipped();
    private final KnownAgreements table = KnownAgreements.shipped();
    private final TurnRules rules = TurnRules.shipped();
    private final Provisions provisions = Provisions.shipped();

    /** A finder that uses the coder's word tables. */
    public AgreementFinder(EventCoder coder) {
        this.coding = coder.coding();
    }

    /**
     * The mentions, in text order.
     *
     * @param reports what was coded of the document; its parties count as countries spoken of
     */
    public List<AgreementMention> find(Reading reading, List<Report> reports) {
        Set<String> countries = countries(reading, reports);
        List<AgreementMention> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.size() > 0) {
                addMentions(reading, sentence, reports, countries, found);
            }
        }
        return found;
    }

    private static Set<String> countries(Reading reading, List<Report> reports) {
        Set<String> countries = new HashSet<>();
        reading.actors().forEach(mention -> mention.actors().forEach(actor -> add(actor, countries)));
        reading.places().forEach(mention -> {
            if (mention.place() != null && mention.place().country() != null) {
                countries.add(mention.place().country());
            }
        });
        reports.forEach(report -> report.sources().forEach(source -> add(source.actor(), countries)));
        return countries;
    }

    private static void add(Actor actor, Set<String> countries) {
        if (actor.country() != null) {
            countries.add(actor.country());
        }
    }

    private void addMentions(
            Reading reading,
            Sentence sentence,
            List<Report> reports,
            Set<String> countries,
            List<AgreementMention> found) {
        List<AgreementPhrase> phrases = new AgreementNames(words, table, reading, sentence, countries).find();
        AgreementMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean near = last != null && sentence.index() - last.sentence() <= REACH;
        AgreementPhrase pronoun = phrases.isEmpty() && near ? pronoun(sentence, last) : null;
        if (phrases.isEmpty() && !near) {
            return;
        }
        AgreementSentence at = new AgreementSentence(coding, reading, sentence);
        List<AgreementMention> here = new ArrayList<>();
        for (AgreementPhrase phrase : pronoun == null ? phrases : List.of(pronoun)) {
            AgreementMention mention = mention(at, phrase, reports);
            if (mention != null
                    && (pronoun == null
                            || !mention.turns().isEmpty()
                            || !mention.provisions().isEmpty())) {
                here.add(mention);
            }
        }
        here = Aliases.joined(at, here);
        AgreementMention focus = here.isEmpty() ? near ? last : null : here.get(here.size() - 1);
        found.addAll(here);
        if (focus != null) {
            addImplied(at, focus, here, found);
        }
    }

    /** "It" at the head of the sentence after a mention. */
    private static @Nullable AgreementPhrase pronoun(Sentence sentence, AgreementMention last) {
        boolean next = sentence.index() - last.sentence() == 1 && sentence.size() > 1;
        if (!next || !sentence.token(0).form().equals("It")) {
            return null;
        }
        return new AgreementPhrase(
                0, sentence.token(0).span(), Set.of(), Reference.BACK, null, null, last.kind(), "any");
    }

    private @Nullable AgreementMention mention(AgreementSentence at, AgreementPhrase phrase, List<Report> reports) {
        List<Party> parties = new AgreementParties(at, phrase, reports).find();
        AgreementSetting setting = new AgreementSetting(at, phrase, parties);
        List<Turn> turns = new AgreementTurns(at, phrase, rules, setting.date()).find();
        boolean needsTurn = phrase.when().equals("signed") && phrase.name() == null && phrase.isNew();
        if (needsTurn && turns.stream().noneMatch(turn -> FORMED.contains(turn.state()))) {
            return null;
        }
        if (phrase.when().equals("signed") && phrase.reference() == Reference.BACK && turns.isEmpty()) {
            return null;
        }
        return new AgreementMention(
                at.sentence().index(),
                at.sentence().span(),
                at.text(at.sentence().span()),
                at.text(phrase.span()),
                phrase.span(),
                phrase.reference(),
                phrase.name(),
                phrase.known(),
                phrase.kind(),
                withInferred(new Talks(at, phrase, reports).with(parties), turns),
                setting.date(),
                setting.area(),
                setting.subject(),
                provisions.of(at, phrase),
                turns);
    }

    /** Where nobody else is named, who accuses and who is accused of breaking it are likely bound by it. */
    private static List<Party> withInferred(List<Party> parties, List<Turn> turns) {
        if (parties.stream().filter(party -> party.role().equals("signatory")).count() > 1) {
            return parties;
        }
        Map<String, Party> all = new LinkedHashMap<>();
        parties.forEach(party -> all.put(party.who().actor().code(), party));
        for (Turn turn : turns) {
            boolean blames = turn.status() == Status.ALLEGED || BINDING.contains(turn.state());
            for (Participant who : blames ? turn.about() : List.<Participant>of()) {
                all.putIfAbsent(who.actor().code(), new Party(who, "signatory", "inferred"));
            }
            turn.attributions().stream()
                    .filter(by -> blames && by.kind().equals("blames") && by.span() != null)
                    .forEach(by -> by.actors()
                            .forEach(actor -> all.putIfAbsent(
                                    actor.code(),
                                    new Party(
                                            new Participant(actor, by.text(), span(by.span()), null),
                                            "signatory",
                                            "inferred"))));
        }
        return List.copyOf(all.values());
    }

    private static Span span(@Nullable Span span) {
        return span == null ? new Span(0, 0) : span;
    }

    private void addImplied(
            AgreementSentence at, AgreementMention focus, List<AgreementMention> here, List<AgreementMention> found) {
        AgreementPhrase none =
                new AgreementPhrase(-1, focus.span(), Set.of(), Reference.IMPLIED, null, null, focus.kind(), "any");
        boolean ceasefire = focus.kind().equals("ceasefire");
        for (Aftermath.Implied implied : new Aftermath(at, none, provisions).find(ceasefire || mayBeTruce(focus))) {
            boolean told = here.stream()
                    .anyMatch(mention -> mention.turns().stream()
                            .anyMatch(turn ->
                                    turn.termSpan().overlaps(implied.turn().termSpan())));
            if (!told) {
                found.add(implied(at, focus, implied));
            }
        }
    }

    /** "the pact" may be the truce that was told of before. */
    private static boolean mayBeTruce(AgreementMention focus) {
        return focus.reference() == Reference.BACK;
    }

    private static AgreementMention implied(AgreementSentence at, AgreementMention focus, Aftermath.Implied implied) {
        Span span = at.sentence().subtree(implied.word());
        return new AgreementMention(
                at.sentence().index(),
                at.sentence().span(),
                at.text(at.sentence().span()),
                at.text(span),
                span,
                Reference.IMPLIED,
                null,
                null,
                focus.kind(),
                List.of(),
                null,
                null,
                null,
                implied.provision() == null ? List.of() : List.of(implied.provision()),
                List.of(implied.turn()));
    }
}
