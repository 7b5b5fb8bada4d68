package org.dragoman.code;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Sentence;
import org.dragoman.model.Status;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The standing of an event: its own negation, modals and adverbs, then those of whatever governs it, clause by clause
 * upward.
 */
final class StatusReader {

    private static final Map<String, Status> MODALS = Map.ofEntries(
            Map.entry("may", Status.CONDITIONAL),
            Map.entry("might", Status.CONDITIONAL),
            Map.entry("could", Status.CONDITIONAL),
            Map.entry("can", Status.CONDITIONAL),
            Map.entry("would", Status.PREDICTED),
            Map.entry("will", Status.PREDICTED),
            Map.entry("'ll", Status.PREDICTED),
            Map.entry("’ll", Status.PREDICTED),
            Map.entry("wo", Status.PREDICTED),
            Map.entry("shall", Status.PREDICTED),
            Map.entry("should", Status.INTENDED),
            Map.entry("must", Status.INTENDED),
            Map.entry("ought", Status.INTENDED));
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "lest", "provided", "in_case", "as_long_as", "as_if", "until", "once");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "none");
    private static final int MAX_STEPS = 10;

    private final Sentence sentence;
    private final StatusWords words;
    private final Map<Integer, Status> effects;

    /** @param effects status that a coded predicate gives to its complement, by the predicate's token */
    StatusReader(Sentence sentence, StatusWords words, Map<Integer, Status> effects) {
        this.sentence = sentence;
        this.words = words;
        this.effects = effects;
    }

    /** The standing of the event whose predicate is {@code predicate}, tied into the sentence at {@code anchor}. */
    Status of(int predicate, int anchor) {
        if (predicate != anchor) {
            Status noun = local(predicate);
            if (noun != Status.ACTUAL) {
                return noun;
            }
        }
        return of(anchor, 0, true);
    }

    private Status of(int token, int steps, boolean ownNegation) {
        if (steps > MAX_STEPS) {
            return Status.ACTUAL;
        }
        Status own = local(token);
        if (own == Status.NEGATED && !ownNegation) {
            own = Status.ACTUAL;
        }
        if (own.isTold()) {
            Status governed = governed(token, steps);
            return governed == Status.ACTUAL ? own : governed;
        }
        return own;
    }

    /** What the token's own words say. */
    private Status local(int token) {
        Token word = sentence.token(token);
        Status status = Status.ACTUAL;
        for (Token child : sentence.children(token)) {
            Status said = ofChild(word, child);
            if (said == Status.NEGATED) {
                return status == Status.CONDITIONAL ? Status.CONDITIONAL : Status.NEGATED;
            }
            if (said != null && status == Status.ACTUAL) {
                status = said;
            }
        }
        if (isCondition(token)) {
            return Status.CONDITIONAL;
        }
        return status == Status.ACTUAL && isProgressive(token) ? Status.ONGOING : status;
    }

    private @Nullable Status ofChild(Token word, Token child) {
        String form = child.form().toLowerCase(Locale.ROOT);
        if (child.is("aux") && MODALS.containsKey(form)) {
            return MODALS.get(form);
        }
        if (child.is("advmod", "det", "cc:preconj", "cc") && NEGATIONS.contains(form)) {
            return !form.equals("no") || word.upos().equals("NOUN") ? Status.NEGATED : null;
        }
        if (child.is("advmod")) {
            return words.adverb(child);
        }
        if (child.is("case")) {
            return words.preposition(child);
        }
        return child.is("amod") && word.upos().equals("NOUN") ? words.adjective(child) : null;
    }

    /** "if", "unless", "should the fighting resume", a question. */
    private boolean isCondition(int token) {
        Token word = sentence.token(token);
        Token mark = sentence.child(token, "mark");
        if (mark != null && CONDITIONS.contains(withFixed(mark)) && !isReason(mark)) {
            return !withFixed(mark).equals("once") || !word.xpos().equals("VBD");
        }
        Token modal = sentence.child(token, "aux");
        Token subject = sentence.child(token, "nsubj", "nsubj:pass");
        boolean inverted = modal != null && subject != null && modal.index() < subject.index();
        return inverted && (word.is("advcl") || modal.form().equalsIgnoreCase("should") || isQuestion());
    }

    /** "if only because" gives a reason. */
    private boolean isReason(Token mark) {
        return mark.index() + 1 < sentence.size()
                && sentence.token(mark.index() + 1).form().equalsIgnoreCase("only");
    }

    private boolean isQuestion() {
        return sentence.size() > 0 && sentence.token(sentence.size() - 1).form().equals("?");
    }

    private String withFixed(Token mark) {
        StringBuilder all = new StringBuilder(mark.form().toLowerCase(Locale.ROOT));
        sentence.children(mark.index()).stream()
                .filter(child -> child.is("fixed"))
                .forEach(child -> all.append('_').append(child.form().toLowerCase(Locale.ROOT)));
        return all.toString();
    }

    private boolean isProgressive(int token) {
        if (!sentence.token(token).xpos().equals("VBG")) {
            return false;
        }
        Token aux = sentence.child(token, "aux");
        return aux != null
                && Set.of("is", "are", "'s", "'re", "’s", "’re", "am")
                        .contains(aux.form().toLowerCase(Locale.ROOT));
    }

    /** What the token's governor, and what governs that in turn, says of it. */
    private Status governed(int token, int steps) {
        Token word = sentence.token(token);
        int head = word.head();
        if (head < 0 || word.is("acl:relcl", "parataxis", "appos", "list")) {
            return Status.ACTUAL;
        }
        Token governor = sentence.token(head);
        if (word.is("conj")) {
            return ofConjunct(word, governor, steps);
        }
        if (word.is("advcl")) {
            return ofAdverbialClause(word, governor, steps);
        }
        boolean infinitive = hasInfinitiveMark(token);
        if (word.is("xcomp", "ccomp", "csubj") || word.is("acl") && (infinitive || governsClause(governor))) {
            return ofComplement(word, governor, steps);
        }
        if (word.is("obj", "obl", "nmod", "nsubj:pass", "nsubj", "compound", "nmod:poss")) {
            return ofNominal(word, governor, steps);
        }
        return Status.ACTUAL;
    }

    private boolean governsClause(Token governor) {
        return words.governing(governor) != null && !governor.isVerb();
    }

    /** A bare second verb shares the first one's modal; a finite one only what governs both. */
    private Status ofConjunct(Token word, Token governor, int steps) {
        boolean sharesAux = word.xpos().equals("VB")
                || word.xpos().equals("VBG")
                || word.upos().equals("NOUN");
        return sharesAux && sentence.child(word.index(), "nsubj") == null
                ? of(governor.index(), steps + 1, false)
                : governed(governor.index(), steps + 1);
    }

    private Status ofAdverbialClause(Token word, Token governor, int steps) {
        if (hasInfinitiveMark(word.index())) {
            Status above = words.governing(governor);
            return above != null && governor.upos().equals("ADJ") ? above : Status.INTENDED;
        }
        Token mark = sentence.child(word.index(), "mark");
        if (mark == null) {
            return of(governor.index(), steps + 1, false);
        }
        Status byPreposition = words.preposition(mark);
        if (byPreposition != null) {
            return byPreposition;
        }
        String marker = mark.form().toLowerCase(Locale.ROOT);
        Status effect = effects.get(governor.index());
        return effect != null && Set.of("of", "for", "with", "from", "against").contains(marker)
                ? effect
                : marker.equals("from") && words.governing(governor) != null
                        ? words.governing(governor)
                        : Status.ACTUAL;
    }

    private Status ofComplement(Token word, Token governor, int steps) {
        Status effect = effects.get(governor.index());
        Status given = effect != null ? effect : words.governing(governor);
        if (given == Status.ACTUAL && effect != null) {
            return Status.ACTUAL;
        }
        boolean saysOnly = given == Status.PREDICTED && isFactual(word.index());
        if (given != null && given != Status.ACTUAL && !saysOnly && !isPastPlan(given, word)) {
            Status above = of(governor.index(), steps + 1, true);
            boolean doubleNegation = above == Status.NEGATED && given == Status.NEGATED;
            boolean weak = given == Status.ONGOING && above != Status.ACTUAL;
            return doubleNegation ? Status.ACTUAL : weak ? above : given;
        }
        return of(governor.index(), steps + 1, !word.is("ccomp"));
    }

    /** "decided that X had attacked": a finite past clause under a planning verb is told as fact. */
    private boolean isPastPlan(Status given, Token word) {
        return (given == Status.PLANNED || given == Status.INTENDED)
                && !hasInfinitiveMark(word.index())
                && isFactual(word.index());
    }

    private boolean isFactual(int token) {
        Token word = sentence.token(token);
        Token aux = sentence.child(token, "aux");
        return word.xpos().equals("VBD")
                || aux != null
                        && Set.of("had", "has", "have", "was", "were")
                                .contains(aux.form().toLowerCase(Locale.ROOT));
    }

    private Status ofNominal(Token word, Token governor, int steps) {
        if (governor.upos().equals("ADJ") || word.is("compound", "nmod:poss", "nsubj")) {
            return Status.ACTUAL;
        }
        if (word.is("obl", "nmod")) {
            Token preposition = sentence.child(word.index(), "case");
            if (preposition == null) {
                return governor.isVerb() ? ofVerbAbove(governor, steps) : Status.ACTUAL;
            }
            return ofPhrase(preposition, governor, steps);
        }
        Status effect = effects.get(governor.index());
        Status given = effect != null ? effect : words.governing(governor);
        if (word.is("nsubj:pass") && given == Status.PLANNED || given != null && word.is("obj")) {
            return given;
        }
        return given == null && governor.isVerb() && word.is("obj")
                ? of(governor.index(), steps + 1, true)
                : Status.ACTUAL;
    }

    private Status ofPhrase(Token preposition, Token governor, int steps) {
        String word = withFixed(preposition);
        if (Set.of("ahead_of", "before", "pending").contains(word)) {
            return Status.PLANNED;
        }
        if (word.equals("in_case_of") || word.equals("in_the_event_of")) {
            return Status.CONDITIONAL;
        }
        boolean governs = Set.of("of", "for", "about", "to", "on", "over", "against", "with", "in")
                .contains(word);
        Status given = effects.getOrDefault(governor.index(), words.governing(governor));
        boolean strong = given != null && Set.of("of", "for", "about", "to").contains(word);
        if (governs && strong) {
            return given;
        }
        return governor.isVerb() && governs ? ofVerbAbove(governor, steps) : Status.ACTUAL;
    }

    /** An event noun in a phrase of a verb that itself is not told as fact. */
    private Status ofVerbAbove(Token governor, int steps) {
        Status above = of(governor.index(), steps + 1, false);
        return above == Status.ONGOING ? Status.ACTUAL : above;
    }

    private boolean hasInfinitiveMark(int token) {
        for (Token child : sentence.children(token)) {
            if (child.is("mark") && child.form().equalsIgnoreCase("to")) {
                return true;
            }
        }
        return false;
    }
}
