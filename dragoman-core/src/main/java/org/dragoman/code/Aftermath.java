package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.AgreementMention.Turn;
import org.dragoman.model.Participant;
import org.dragoman.model.Status;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells of an agreement without naming it, when one was told of just before: that something which such
 * agreements provide for has begun ("joint patrols commenced"), that violence has stopped ("a halt to the shelling"), or that it
 * has begun again.
 */
final class Aftermath {

    private static final Set<String> BEGINNING = Set.of(
            "begin",
            "commence",
            "start",
            "complete",
            "finish",
            "open",
            "deploy",
            "arrive",
            "leave",
            "depart",
            "launch",
            "resume",
            "proceed",
            "happen",
            "withdraw",
            "release",
            "free",
            "exchange",
            "swap",
            "hand",
            "conduct",
            "cross",
            "carry",
            "take");

    /** Nouns of {@link #BEGINNING} verbs that say nothing without a word more: "took place", "got under way". */
    private static final Set<String> WITH_PLACE = Set.of("take", "carry", "hand");

    private static final Set<String> PLACE = Set.of("place", "out", "over", "effect");
    private static final Set<String> VIOLENCE = Set.of(
            "violence",
            "fighting",
            "hostility",
            "hostilities",
            "clash",
            "shelling",
            "bombing",
            "bombardment",
            "attack",
            "strike",
            "airstrike",
            "fire",
            "gunfire",
            "firing",
            "raid",
            "assault",
            "war");
    private static final Set<String> HALTS = Set.of(
            "halt",
            "end",
            "lull",
            "pause",
            "stop",
            "cessation",
            "drop",
            "decline",
            "reduction",
            "decrease",
            "calm",
            "respite",
            "quiet");
    private static final Set<String> SEEING = Set.of(
            "report",
            "note",
            "observe",
            "see",
            "witness",
            "notice",
            "describe",
            "enjoy",
            "record",
            "register",
            "bring",
            "say",
            "confirm");
    private static final Set<String> STOPPING =
            Set.of("stop", "cease", "subside", "abate", "ebb", "halt", "end", "ease", "die", "fade", "pause");
    private static final Set<String> RESUMING =
            Set.of("resume", "restart", "reignite", "continue", "flare", "erupt", "rage");

    private final AgreementSentence at;
    private final AgreementPhrase nobody;
    private final Provisions provisions;

    /** @param phrase stands for the agreement; none of its words name anybody */
    Aftermath(AgreementSentence at, AgreementPhrase phrase, Provisions provisions) {
        this.at = at;
        this.nobody = phrase;
        this.provisions = provisions;
    }

    /** What is implied, with the word that tells it and, for what was carried out, the provision. */
    record Implied(int word, Turn turn, @Nullable String provision) {}

    /** All that the sentence implies. */
    List<Implied> find(boolean ceasefire) {
        List<Implied> found = new ArrayList<>();
        for (Frame frame : at.verbs().values()) {
            addCarriedOut(frame, found);
            if (ceasefire) {
                addQuiet(frame, found);
            }
        }
        return found;
    }

    /** "Joint patrols commenced", "troops completed their withdrawal", "the exchange of prisoners took place". */
    private void addCarriedOut(Frame frame, List<Implied> found) {
        String lemma = at.lemma(frame.predicate());
        boolean needsMore = WITH_PLACE.contains(lemma);
        if (!BEGINNING.contains(lemma) || needsMore && !hasParticle(frame) || isToCome(frame)) {
            return;
        }
        List<Integer> things = new ArrayList<>(frame.subjects());
        things.addAll(frame.objects());
        for (int thing : things) {
            String provision = at.token(thing).upos().equals("NOUN") ? provisions.at(at, thing) : null;
            Turn turn = provision == null ? null : turn("implemented", frame.predicate(), thing);
            if (turn != null && turn.status().isTold()) {
                found.add(new Implied(thing, turn, provision));
                return;
            }
        }
    }

    /** "attacks were to end". */
    private boolean isToCome(Frame frame) {
        return at.hasChild(frame.predicate(), "to");
    }

    private boolean hasParticle(Frame frame) {
        return at.sentence().children(frame.predicate()).stream()
                .anyMatch(child -> PLACE.contains(AgreementSentence.lower(child.form())));
    }

    /** "told of a lull in shelling by both armies", "fighting subsided"; "fighting resumed" is the contrary. */
    private void addQuiet(Frame frame, List<Implied> found) {
        String lemma = at.lemma(frame.predicate());
        for (int object : frame.objects()) {
            boolean halt = SEEING.contains(lemma) && HALTS.contains(at.lemma(object));
            int violence = halt ? violenceIn(object) : -1;
            if (violence >= 0) {
                add(turn("holding", object, violence), object, found);
                return;
            }
        }
        for (int subject : frame.subjects()) {
            boolean bare = !isToCome(frame) && frame.objects().isEmpty() && VIOLENCE.contains(at.lemma(subject));
            if (bare && STOPPING.contains(lemma)) {
                add(turn("holding", frame.predicate(), subject), frame.predicate(), found);
            } else if (bare && RESUMING.contains(lemma)) {
                add(turn("violated", frame.predicate(), subject), frame.predicate(), found);
            }
        }
    }

    private static void add(Turn turn, int word, List<Implied> found) {
        if (turn.status().isTold() || turn.status() == Status.ALLEGED) {
            found.add(new Implied(word, turn, null));
        }
    }

    private int violenceIn(int noun) {
        for (Token child : at.sentence().children(noun)) {
            boolean of =
                    child.is("nmod", "obl") && Set.of("to", "in", "of", "from").contains(at.preposition(child.index()));
            if (of && VIOLENCE.contains(at.lemma(child.index()))) {
                return child.index();
            }
        }
        return -1;
    }

    /** @param whose the word whose owners are spoken of: "Syrian and Russian violence" */
    private Turn turn(String state, int word, int whose) {
        List<Integer> owners = new ArrayList<>();
        for (Token child : at.sentence().children(whose)) {
            if (child.is("amod", "nmod:poss", "compound")
                    || child.is("nmod") && at.preposition(child.index()).equals("by")) {
                owners.add(child.index());
            }
        }
        List<Participant> about = at.cast(owners, nobody);
        AgreementClaims.Claim claim = new AgreementClaims(at, nobody).of(word, word, about);
        return new Turn(
                state,
                at.token(word).form(),
                at.token(word).span(),
                claim.about(),
                claim.time(),
                claim.status(),
                claim.attributions());
    }
}
