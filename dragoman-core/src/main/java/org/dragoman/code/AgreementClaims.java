package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Attribution;
import org.dragoman.model.Participant;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.Token;
import org.dragoman.resolve.ReportVerbs;
import org.jspecify.annotations.Nullable;

/** Whose word it is that an agreement was kept or broken, of whom it is said, and when. */
final class AgreementClaims {

    /** Verbs whose object is charged with what their complement tells. */
    static final Set<String> ACCUSING = Set.of(
            "accuse", "blame", "charge", "criticise", "criticize", "condemn", "denounce", "slam", "fault", "suspect");

    private static final Set<String> CHARGES =
            Set.of("accusation", "charge", "allegation", "claim", "recrimination", "blame");
    private static final Set<String> TRADING = Set.of("trade", "exchange", "swap");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "who", "which");
    private static final Set<String> DENYING = Set.of("deny", "dispute", "refute", "disclaim");

    /** Verbs of those who count and watch: "recorded violations". */
    private static final Set<String> NOTING = Set.of(
            "report",
            "record",
            "document",
            "register",
            "log",
            "note",
            "observe",
            "see",
            "count",
            "list",
            "confirm",
            "allege",
            "claim",
            "cite",
            "protest",
            "investigate",
            "verify",
            "detect",
            "witness",
            "condemn",
            "denounce");

    /** Words whose infinitive is still to come. */
    private static final Set<String> AHEAD = Set.of(
            "due",
            "set",
            "scheduled",
            "supposed",
            "meant",
            "expected",
            "likely",
            "bound",
            "schedule",
            "suppose",
            "expect",
            "be");

    private static final int CLIMB = 6;

    /** What is claimed, by whom, of whom. */
    record Claim(
            Status status,
            List<Participant> about,
            @Nullable TimeInterval time,
            List<Attribution> attributions) {}

    private final AgreementSentence at;
    private final AgreementPhrase phrase;

    AgreementClaims(AgreementSentence at, AgreementPhrase phrase) {
        this.at = at;
        this.phrase = phrase;
    }

    /**
     * The claim that a word makes.
     *
     * @param word the verb, noun or adjective that says what became of the agreement
     * @param anchor what ties it into the sentence
     * @param about who is said to have kept or broken it, as far as the word's own frame tells
     */
    Claim of(int word, int anchor, List<Participant> about) {
        Status status = plain(word, at.status(word, anchor));
        List<Attribution> by = new ArrayList<>();
        for (Attributions.Said said : at.attributions().of(anchor)) {
            by.add(said.by());
            status = status.isTold() && said.status() != null ? said.status() : status;
        }
        List<Participant> whom = new ArrayList<>(about);
        TimeInterval time = notNow(at.time(word));
        int speech = speech(word);
        if (speech >= 0) {
            Frame frame = at.verbs().get(speech);
            String lemma = at.lemma(speech);
            String kind = ACCUSING.contains(lemma) || TRADING.contains(lemma)
                    ? "blames"
                    : DENYING.contains(lemma) ? "denies" : "reports";
            status = kind.equals("blames") && status != Status.NEGATED ? Status.ALLEGED : status;
            status = kind.equals("denies") ? Status.DENIED : status;
            addSpeaker(frame, kind, by);
            if (whom.isEmpty() && kind.equals("blames")) {
                whom.addAll(at.cast(frame.objects(), phrase));
            }
            time = time == null ? at.time(speech) : time;
        }
        whom = isMutual(speech, whom) ? List.of() : whom;
        return new Claim(status, whom, time == null ? saidWhen(anchor) : time, by);
    }

    /** "as of now" of what was said is the day on which it was said. */
    private static @Nullable TimeInterval notNow(@Nullable TimeInterval time) {
        return time != null && time.value().endsWith("_REF") ? null : time;
    }

    /** "the truce signed in Doha" is signed, whatever comes of it; "warned that it is dead" tells of no future. */
    private Status plain(int word, Status status) {
        Token token = at.token(word);
        boolean participle =
                token.is("acl") && !token.is("acl:relcl") && token.xpos().equals("VBN");
        boolean ofNoun = participle && !at.hasChild(word, "to", "not", "never");
        boolean modal = at.hasChild(
                word, "will", "would", "could", "may", "might", "should", "'ll", "wo", "to", "shall", "must", "can");
        if (status.isTold() && isDue(token)) {
            return Status.PLANNED; // "was due to expire"
        }
        boolean passive = at.sentence().child(word, "aux:pass") != null;
        boolean wish = passive && at.hasChild(word, "be") && !modal && status != Status.NEGATED;
        if (wish) {
            return Status.INTENDED; // "insisted that it be respected"
        }
        return status.isTold() || !ofNoun && (status != Status.PREDICTED || modal) ? status : Status.ACTUAL;
    }

    /** Whether it is an infinitive of what lies ahead. */
    private boolean isDue(Token word) {
        return word.is("xcomp", "advcl", "ccomp")
                && word.head() >= 0
                && at.hasChild(word.index(), "to")
                && AHEAD.contains(at.lemma(word.head()));
    }

    /** The verb of accusing, denying or noting that governs the word, or -1. */
    private int speech(int word) {
        int from = word;
        for (int steps = 0; steps < CLIMB; steps++) {
            Token token = at.token(from);
            int head = token.head();
            if (head < 0 || token.is("acl:relcl", "nsubj", "parataxis")) {
                return -1;
            }
            String lemma = at.lemma(head);
            boolean verb = at.verbs().containsKey(head);
            boolean clause = token.is("advcl", "xcomp", "ccomp", "acl", "obl", "obj", "nmod", "nsubj:pass");
            int trade = trade(head);
            if (trade >= 0) {
                return trade;
            }
            if (verb && clause && (ACCUSING.contains(lemma) || DENYING.contains(lemma))) {
                return head;
            }
            if (verb && token.is("obj", "ccomp", "nsubj:pass") && NOTING.contains(lemma)) {
                return head;
            }
            from = head;
        }
        return -1;
    }

    /** "traded accusations of violating it", "denied charges of violating it": the verb, or -1. */
    private int trade(int noun) {
        int verb = at.token(noun).head();
        boolean charge = CHARGES.contains(at.lemma(noun))
                && at.token(noun).is("obj")
                && at.verbs().containsKey(verb);
        return charge && (TRADING.contains(at.lemma(verb)) || DENYING.contains(at.lemma(verb))) ? verb : -1;
    }

    private void addSpeaker(Frame frame, String kind, List<Attribution> by) {
        if (frame.subjects().isEmpty()) {
            return;
        }
        int head = frame.subjects().get(0);
        List<Participant> who = at.cast(frame.subjects(), phrase);
        Span span = who.isEmpty() ? at.token(head).span() : who.get(0).span();
        boolean pronoun = who.isEmpty()
                && PRONOUNS.contains(AgreementSentence.lower(at.token(head).form()));
        if (pronoun && !by.isEmpty()) {
            return;
        }
        boolean known = by.stream().anyMatch(b -> b.span() != null && b.span().overlaps(span));
        if (!known) {
            String text = who.isEmpty() ? at.text(side(head)) : who.get(0).text();
            by.add(new Attribution(who.stream().map(Participant::actor).toList(), text, span, kind));
        }
    }

    /** "each side": the words where nobody is named. */
    private Span side(int head) {
        Span span = at.token(head).span();
        for (Token child : at.sentence().children(head)) {
            span = child.is("det", "nummod", "amod", "compound") ? span.union(child.span()) : span;
        }
        return span;
    }

    /** "accused each other", "accused the other": whoever accuses is accused as well. */
    private boolean isMutual(int speech, List<Participant> about) {
        if (speech < 0 || TRADING.contains(at.lemma(speech))) {
            return speech >= 0;
        }
        for (Token child : at.sentence().children(speech)) {
            boolean other = child.is("obj")
                    && (AgreementSentence.lower(child.form()).equals("other")
                            || AgreementSentence.lower(child.form()).equals("another"));
            if (other) {
                return true;
            }
        }
        return false;
    }

    /** The day on which it was said: "on January 31, Erdogan had said". */
    private @Nullable TimeInterval saidWhen(int word) {
        int from = word;
        for (int steps = 0; steps < CLIMB; steps++) {
            Token token = at.token(from);
            int head = token.head();
            if (head < 0 || token.is("acl:relcl")) {
                return null;
            }
            ReportVerbs.Saying saying = at.saying(head);
            if (saying != null && token.is("ccomp", "parataxis")) {
                return at.time(head);
            }
            from = head;
        }
        return null;
    }
}
