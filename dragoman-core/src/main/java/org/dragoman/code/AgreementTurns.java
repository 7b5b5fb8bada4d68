package org.dragoman.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.AgreementMention.Turn;
import org.dragoman.model.Attribution;
import org.dragoman.model.Participant;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.dragoman.model.TimexType;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** What one sentence says became of an agreement: verbs, nouns and adjectives that have it in one of their slots. */
final class AgreementTurns {

    /** What is of an agreement: what is done to it is done to the agreement. */
    private static final Set<String> PARTS = Set.of(
            "term",
            "provision",
            "condition",
            "obligation",
            "commitment",
            "clause",
            "article",
            "part",
            "participation",
            "membership",
            "role",
            "compliance",
            "text",
            "deadline",
            "spirit",
            "letter",
            "element",
            "stipulation",
            "promise",
            "pledge");

    private static final Set<Status> OPEN =
            EnumSet.of(Status.ONGOING, Status.INTENDED, Status.PLANNED, Status.CONDITIONAL, Status.PREDICTED);
    private static final Set<String> NEGATIONS = Set.of("neither", "no", "not", "nor", "never", "none");
    private static final Set<String> OPPOSITES = Set.of("holding", "implemented");

    /** Words between a participle and the day of what it tells. */
    private static final int NEAR = 7;

    private final AgreementSentence at;
    private final AgreementPhrase phrase;
    private final TurnRules rules;
    private final @Nullable TimeInterval own;
    private final Map<Integer, Turn> turns = new LinkedHashMap<>();

    /** @param own the day that the agreement is called after: no day on which something became of it */
    AgreementTurns(AgreementSentence at, AgreementPhrase phrase, TurnRules rules, @Nullable TimeInterval own) {
        this.own = own;
        this.at = at;
        this.phrase = phrase;
        this.rules = rules;
    }

    /** The turns in text order. */
    List<Turn> find() {
        List<Integer> heads = heads();
        at.verbs().values().forEach(frame -> verb(frame, heads));
        nouns(heads);
        adjectives(heads);
        return turns.values().stream()
                .sorted((a, b) -> a.termSpan().compareTo(b.termSpan()))
                .toList();
    }

    /** The noun, and what is of it: "the terms of the truce". */
    private List<Integer> heads() {
        List<Integer> heads = new ArrayList<>(List.of(phrase.head()));
        int governor = at.token(phrase.head()).head();
        boolean part = governor >= 0
                && at.token(phrase.head()).is("nmod", "compound", "obl")
                && PARTS.contains(at.lemma(governor));
        if (part) {
            heads.add(governor);
        }
        heads.addAll(pronouns());
        heads.addAll(objectsUnder());
        misreadParticiple(heads);
        return heads;
    }

    /** "failed to fulfil its obligations under the accord": the parser may hang the phrase on the verb. */
    private List<Integer> objectsUnder() {
        List<Integer> objects = new ArrayList<>();
        for (Frame frame : at.verbs().values()) {
            boolean under = frame.phrases().stream()
                    .anyMatch(p -> p.head() == phrase.head()
                            && Set.of("under", "of", "in").contains(p.preposition()));
            frame.objects().stream()
                    .filter(object -> under && PARTS.contains(at.lemma(object)))
                    .forEach(objects::add);
        }
        return objects;
    }

    /** "implement a ceasefire brokered by Oman", with the participle taken for the head. */
    private void misreadParticiple(List<Integer> heads) {
        int governor = at.token(phrase.head()).head();
        boolean misread = governor == phrase.head() + 1
                && at.token(phrase.head()).is("compound")
                && at.token(governor).xpos().equals("VBN");
        if (misread) {
            heads.add(governor);
        }
    }

    /** "began on Monday, but each side accused the other of breaking it". */
    private List<Integer> pronouns() {
        return at.sentence().tokens().stream()
                .filter(token -> token.index() > phrase.head() && token.head() != phrase.head())
                .filter(token ->
                        AgreementSentence.lower(token.form()).equals("it") && token.is("obj", "obl", "nsubj:pass"))
                .map(Token::index)
                .toList();
    }

    private void verb(Frame frame, List<Integer> heads) {
        for (TurnRules.Rule rule : rules.of("v", at.lemma(frame.predicate()))) {
            boolean said = rule.with().stream().allMatch(word -> hasWord(frame.predicate(), word));
            boolean bare = rule.with().isEmpty() && !frame.ownParticle().isEmpty();
            if (at.token(frame.predicate()).is("amod") || isTerm(frame.predicate(), rule)) {
                return;
            }
            if (said && !bare && fills(frame, rule, heads) && !isUndated(rule)) {
                List<Participant> about = rule.about().equals("s") ? at.cast(frame.subjects(), phrase) : List.of();
                add(frame.predicate(), frame.predicate(), rule, about);
                return;
            }
        }
    }

    /** "lasts until September" is what was agreed, "lasted until September" what became of it. */
    private boolean isTerm(int verb, TurnRules.Rule rule) {
        return rule.word().equals("last") && !at.token(verb).xpos().matches("VBD|VBN|VBG");
    }

    private boolean fills(Frame frame, TurnRules.Rule rule, List<Integer> heads) {
        for (String slot : rule.slots()) {
            boolean filled = switch (slot) {
                case "s" ->
                    frame.subjects().stream().anyMatch(heads::contains)
                            && (frame.objects().isEmpty() && !hasMeasure(frame)
                                    || !rule.with().isEmpty());
                case "s+" -> frame.subjects().stream().anyMatch(heads::contains);
                case "o" ->
                    frame.objects().stream().anyMatch(heads::contains)
                            || frame.complements().stream().anyMatch(c -> heads.contains(c.head()));
                default -> inPhrase(frame, slot, heads);
            };
            if (filled) {
                return true;
            }
        }
        return false;
    }

    /** "ended five decades of war", which the parser may take for a length of time. */
    private boolean hasMeasure(Frame frame) {
        return at.sentence().children(frame.predicate()).stream()
                .anyMatch(child -> child.is("obl")
                        && child.upos().equals("NOUN")
                        && child.index() == frame.predicate() + 2
                        && at.preposition(child.index()).isEmpty());
    }

    private static boolean inPhrase(Frame frame, String slot, List<Integer> heads) {
        return frame.phrases().stream()
                .anyMatch(p -> heads.contains(p.head())
                        && (p.preposition().equals(slot) || p.preposition().endsWith("_" + slot)));
    }

    /** Whether a word stands by a verb: a particle, its object, the noun of its phrase. */
    private boolean hasWord(int verb, String word) {
        for (Token token : at.sentence().tokens()) {
            boolean near = token.index() > verb && token.index() - verb <= 4 || token.head() == verb;
            boolean said = AgreementSentence.lower(token.form()).equals(word)
                    || at.lemma(token.index()).equals(word);
            if (near && said && at.sentence().dominates(verb, token.index())) {
                return true;
            }
        }
        return false;
    }

    private void nouns(List<Integer> heads) {
        for (Token token : at.sentence().tokens()) {
            if (!token.upos().equals("NOUN") && !token.xpos().startsWith("NN")) {
                continue;
            }
            for (TurnRules.Rule rule : rules.of("n", at.lemma(token.index()))) {
                if (hangsOn(token, rule, heads) && !isUndated(rule)) {
                    List<Participant> about = rule.about().equals("p") ? doers(token) : List.of();
                    add(token.index(), anchor(token), rule, about);
                    break;
                }
            }
        }
    }

    /** "talks on the accord" say nothing new of one that is there. */
    private boolean isUndated(TurnRules.Rule rule) {
        return rule.state().equals("proposed") && !phrase.isNew();
    }

    private boolean hangsOn(Token noun, TurnRules.Rule rule, List<Integer> heads) {
        for (int head : heads) {
            Token agreement = at.token(head);
            if (agreement.head() != noun.index()) {
                continue;
            }
            boolean compound =
                    agreement.is("compound", "nmod:desc") && rule.slots().contains("compound");
            boolean phrased = agreement.is("nmod", "obl") && rule.slots().contains(at.preposition(head));
            if (compound || phrased) {
                return true;
            }
        }
        return false;
    }

    /** "violations by the rebels", "Turkey's breach", "Russian violations"; of "in breach of" the clause's subject. */
    private List<Participant> doers(Token noun) {
        Frame frame = at.noun(noun.index());
        List<Integer> heads = new ArrayList<>(frame.possessors());
        frame.phrases().stream()
                .filter(p -> p.preposition().equals("by") || p.preposition().equals("on_the_part_of"))
                .forEach(p -> heads.add(p.head()));
        frame.modifiers().stream()
                .filter(m -> Character.isUpperCase(at.token(m).form().charAt(0)))
                .forEach(heads::add);
        int governor = noun.head();
        boolean in = at.preposition(noun.index()).equals("in");
        if (governor >= 0 && at.verbs().containsKey(governor)) {
            Frame verb = at.verbs().get(governor);
            verb.phrases().stream()
                    .filter(p -> p.preposition().equals("by") && !in)
                    .forEach(p -> heads.add(p.head()));
            if (in || at.lemma(governor).equals("commit")) {
                heads.addAll(verb.subjects());
            }
            if (AgreementClaims.ACCUSING.contains(at.lemma(governor))) {
                heads.addAll(verb.objects());
            }
        } else if (in) {
            heads.addAll(at.adjective(noun.index()).subjects());
        }
        heads.removeIf(head -> head == noun.index());
        return at.cast(heads, phrase);
    }

    private int anchor(Token noun) {
        Frame frame = at.noun(noun.index());
        return frame.anchor();
    }

    private void adjectives(List<Integer> heads) {
        for (Token token : at.sentence().tokens()) {
            if (token.is("aux", "cop")) {
                continue;
            }
            for (TurnRules.Rule rule : adjectiveRules(token)) {
                if (describes(token, rule, heads)) {
                    List<Participant> about = rule.about().equals("s")
                            ? at.cast(at.adjective(token.index()).subjects(), phrase)
                            : List.of();
                    add(token.index(), token.index(), rule, about);
                    break;
                }
            }
        }
    }

    private List<TurnRules.Rule> adjectiveRules(Token token) {
        List<TurnRules.Rule> byForm = rules.of("j", AgreementSentence.lower(token.form()));
        return byForm.isEmpty() ? rules.of("j", at.lemma(token.index())) : byForm;
    }

    private boolean describes(Token word, TurnRules.Rule rule, List<Integer> heads) {
        if (rule.slots().contains("amod")) {
            return word.is("amod") && heads.contains(word.head());
        }
        if (rule.slots().contains("cop")) {
            boolean predicate = at.sentence().child(word.index(), "cop") != null || isStateOf(word);
            return predicate && subjectsOf(word).stream().anyMatch(heads::contains);
        }
        return heads.stream().anyMatch(head -> rule.slots().contains(at.preposition(head)) && isGoverned(head, word));
    }

    /** "kept neither the Minsk nor the Kyiv accords": all of the coordinated names. */
    private boolean isGoverned(int head, Token word) {
        int at1 = head;
        for (int steps = 0; at1 >= 0 && steps < 3; steps++) {
            Token token = at.token(at1);
            if (token.head() == word.index()) {
                return token.is("obl", "nmod");
            }
            at1 = token.is("conj", "compound") ? token.head() : -1;
        }
        return false;
    }

    /** "lies in ruins", "remains in force". */
    private boolean isStateOf(Token word) {
        int governor = word.head();
        return word.is("obl", "xcomp")
                && governor >= 0
                && Set.of("lie", "remain", "stay", "be", "appear", "seem", "leave")
                        .contains(at.lemma(governor));
    }

    private List<Integer> subjectsOf(Token word) {
        List<Integer> own = at.adjective(word.index()).subjects();
        Frame governor = at.verbs().get(word.head());
        return own.isEmpty() && governor != null ? governor.subjects() : own;
    }

    private void add(int word, int anchor, TurnRules.Rule rule, List<Participant> about) {
        AgreementClaims.Claim claim = new AgreementClaims(at, phrase).of(word, anchor, about);
        Status status = isNegated(word) ? negated(claim.status()) : claim.status();
        String state = rule.state();
        if (status == Status.NEGATED && OPPOSITES.contains(state)) {
            state = isNoLonger(word) ? "withdrawn" : "violated";
            boolean blamed =
                    claim.attributions().stream().anyMatch(by -> by.kind().equals("blames"));
            status = blamed ? Status.ALLEGED : Status.ACTUAL;
        }
        if (state.equals("signed") && OPEN.contains(status) && !isAgreed(rule)) {
            state = "proposed";
        }
        boolean agreed = state.equals("in force") && status == Status.PLANNED && isUnderAgree(word);
        if (state.equals("proposed") || agreed) {
            status = Status.ACTUAL;
        }
        boolean open = state.equals("proposed") && !rule.state().equals("proposed");
        TimeInterval time = open || claim.time() != null && claim.time().equals(own) ? null : claim.time();
        boolean undated =
                state.equals("signed") && time == null && at.token(word).is("acl");
        time = undated ? dayAfter(word) : time;
        Span span = at.token(word).span();
        List<Attribution> by = claim.attributions();
        turns.putIfAbsent(word, new Turn(state, term(word, rule), span, claim.about(), time, status, by));
    }

    /** "a truce mediated by Oman on 20 September": the day right after the participle, whatever the parser hangs it on. */
    private @Nullable TimeInterval dayAfter(int participle) {
        for (TimeMention mention : at.reading().times()) {
            int token = at.sentence().tokenAt(mention.span().start());
            boolean near = token > participle && token - participle <= NEAR;
            if (near && mention.type() == TimexType.DATE && mention.interval().from() != null) {
                return mention.interval();
            }
        }
        return null;
    }

    /** "agreed to extend the truce". */
    private boolean isUnderAgree(int word) {
        int governor = at.token(word).head();
        return at.token(word).is("xcomp", "advcl")
                && governor >= 0
                && at.lemma(governor).equals("agree");
    }

    private static boolean isAgreed(TurnRules.Rule rule) {
        return rule.word().equals("agree");
    }

    /** "neither the Astana nor the Sochi accords": the negation stands with the agreement. */
    private boolean isNegated(int word) {
        return at.sentence().children(phrase.head()).stream()
                        .anyMatch(child -> child.is("cc:preconj", "det", "cc")
                                && NEGATIONS.contains(AgreementSentence.lower(child.form())))
                || followsNeither(word)
                || isDoneByNobody(word)
                || isNoLonger(word);
    }

    /** "neither side has honoured it". */
    private boolean isDoneByNobody(int word) {
        Frame frame = at.verbs().get(word);
        return frame != null
                && frame.subjects().stream()
                        .anyMatch(subject -> at.hasChild(subject, "neither", "no", "none")
                                || Set.of("neither", "none", "nobody").contains(at.lemma(subject)));
    }

    /** "would no longer abide by". */
    private boolean isNoLonger(int word) {
        return at.sentence().children(word).stream()
                .anyMatch(child ->
                        AgreementSentence.lower(child.form()).equals("longer") && at.hasChild(child.index(), "no"));
    }

    private boolean followsNeither(int word) {
        for (int i = word + 1; i < phrase.head(); i++) {
            if (AgreementSentence.lower(at.token(i).form()).equals("neither")) {
                return true;
            }
        }
        return false;
    }

    private static Status negated(Status status) {
        return status == Status.NEGATED
                ? Status.ACTUAL
                : status.isTold() || status == Status.PREDICTED || status == Status.PLANNED ? Status.NEGATED : status;
    }

    private String term(int word, TurnRules.Rule rule) {
        return rule.with().isEmpty()
                ? at.token(word).form()
                : at.token(word).form() + " " + String.join(" ", rule.with());
    }
}
