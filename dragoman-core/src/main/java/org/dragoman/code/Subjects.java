package org.dragoman.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Predicate;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who a predicate's subject is when it stands elsewhere: control ("agreed to withdraw"), coordination, participles,
 * relative clauses, plans and decisions to do something.
 */
final class Subjects {

    /** Verbs whose infinitive is done by their subject although they have an object. */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge", "use");

    /** Verbs whose infinitive is done by whom they are addressed to: "called on Libya to act", "appealed to them to stop". */
    private static final Set<String> OBLIQUE_CONTROL =
            Set.of("call", "appeal", "plead", "prevail", "rely", "count", "depend", "wait", "signal");

    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$");
    private static final int MAX_STEPS = 8;

    private final Sentence sentence;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the predicate's subject is its patient. */
    boolean isPassive(int predicate) {
        Token token = sentence.token(predicate);
        if (sentence.child(predicate, "nsubj:pass", "aux:pass", "csubj:pass") != null) {
            return true;
        }
        if (!token.xpos().equals("VBN")) {
            return false;
        }
        Token aux = lastAuxiliary(predicate);
        if (aux != null) {
            return aux.lemma().equalsIgnoreCase("be");
        }
        if (token.is("conj") && token.head() >= 0) {
            return sentence.child(predicate, "nsubj", "obj") == null && isPassive(token.head());
        }
        return token.is("acl", "advcl", "amod") && sentence.child(predicate, "obj") == null;
    }

    private @Nullable Token lastAuxiliary(int predicate) {
        Token last = null;
        for (Token child : sentence.children(predicate)) {
            if (child.is("aux") && child.index() < predicate) {
                last = child;
            }
        }
        return last;
    }

    /** Heads of the predicate's subject; empty when it has none that can be found. */
    List<Integer> of(int predicate) {
        int subject = find(predicate, 0);
        return subject < 0 ? List.of() : List.of(subject);
    }

    private int find(int predicate, int steps) {
        if (steps > MAX_STEPS) {
            return -1;
        }
        Token own = sentence.child(predicate, "nsubj", "nsubj:pass");
        if (own != null) {
            return resolveRelative(own.index());
        }
        Token token = sentence.token(predicate);
        int head = token.head();
        if (head < 0) {
            return -1;
        }
        if (token.is("acl:relcl")) {
            return relativeGap(predicate) == head ? -1 : head;
        }
        if (token.is("acl")) {
            return ofAdnominal(token, head, steps);
        }
        if (token.is("amod")) {
            return head;
        }
        Token other = token.is("advcl", "xcomp") ? otherBefore(predicate, head) : null;
        if (other != null) {
            return resolveRelative(other.index());
        }
        if (token.is("conj") || token.is("advcl", "parataxis") && isNonFinite(predicate)) {
            return sameClauseType(predicate, head) ? find(head, steps + 1) : -1;
        }
        if (token.is("xcomp", "ccomp") && isNonFinite(predicate)) {
            return controller(predicate, head, steps);
        }
        return -1;
    }

    /** "accused Ethiopia of shelling", "kept him from leaving", "called on them to go": the object does it. */
    private @Nullable Token otherBefore(int predicate, int governor) {
        Token mark = sentence.child(predicate, "mark", "case");
        if (OBLIQUE_CONTROL.contains(sentence.token(governor).lemma().toLowerCase(Locale.ROOT))) {
            Token addressed = sentence.child(governor, "obl");
            return addressed != null && addressed.index() < predicate ? addressed : null;
        }
        boolean links =
                mark != null && Set.of("of", "for", "from").contains(mark.form().toLowerCase(Locale.ROOT));
        return links ? sentence.child(governor, "obj") : null;
    }

    /** "troops shelling the town", "the town shelled", "plans to attack". */
    private int ofAdnominal(Token token, int noun, int steps) {
        if (sentence.child(token.index(), "mark") == null) {
            return noun;
        }
        Token owner = sentence.child(noun, "nmod:poss");
        if (owner != null) {
            return owner.index();
        }
        int governor = sentence.token(noun).head();
        if (governor >= 0 && sentence.token(governor).isVerb()) {
            return find(governor, steps + 1);
        }
        return sentence.token(noun).is("nsubj", "nsubj:pass", "root") ? agentModifier(noun) : -1;
    }

    /** "the Syrian decision to withdraw": the adjective names the agent. */
    private int agentModifier(int noun) {
        Token adjective = sentence.child(noun, "amod");
        return adjective != null && Character.isUpperCase(adjective.form().charAt(0)) ? adjective.index() : -1;
    }

    private int controller(int predicate, int governor, int steps) {
        Token object = sentence.child(governor, "obj", "iobj");
        boolean subjectControls =
                SUBJECT_CONTROL.contains(sentence.token(governor).lemma().toLowerCase(Locale.ROOT));
        if (object != null && !subjectControls && object.index() < predicate) {
            return resolveRelative(object.index());
        }
        Predicate roles = sentence.predicateAt(predicate);
        if (roles != null && object == null) {
            int agent = roles.argument("ARG0");
            if (agent >= 0 && sentence.token(agent).isNominal() && !sentence.dominates(predicate, agent)) {
                return resolveRelative(agent);
            }
        }
        return find(governor, steps + 1);
    }

    private boolean sameClauseType(int predicate, int head) {
        return sentence.token(head).isVerb()
                || sentence.child(head, "cop") != null
                || sentence.token(predicate).is("advcl");
    }

    private boolean isNonFinite(int predicate) {
        Token token = sentence.token(predicate);
        String tag = token.xpos();
        if (tag.equals("VBG") || tag.equals("VBN")) {
            return sentence.child(predicate, "aux", "aux:pass") == null;
        }
        if (tag.equals("VB")) {
            return true;
        }
        Token mark = sentence.child(predicate, "mark");
        return mark != null && mark.lemma().equalsIgnoreCase("to");
    }

    /** The noun that a relative clause leaves out as object: "the deal Russia signed", "the town they took"; else -1. */
    int relativeGap(int verb) {
        Token token = sentence.token(verb);
        if (!token.is("acl:relcl") || token.head() < 0) {
            return -1;
        }
        Token subject = sentence.child(verb, "nsubj");
        boolean ownSubject = subject != null && !isRelative(subject);
        return ownSubject && sentence.child(verb, "obj") == null && !hasStrandedRelative(verb) ? token.head() : -1;
    }

    private boolean hasStrandedRelative(int verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("obl", "advmod") && (isRelative(child) || child.xpos().equals("WRB"))) {
                return true;
            }
        }
        return false;
    }

    /** The noun that a relative pronoun stands for; any other token itself. */
    int resolveRelative(int token) {
        Token word = sentence.token(token);
        if (!isRelative(word)) {
            return token;
        }
        int at = word.head();
        for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
            Token governor = sentence.token(at);
            if (governor.is("acl:relcl") && governor.head() >= 0) {
                return governor.head();
            }
            at = governor.head();
        }
        return nominalBefore(token);
    }

    /** Where the parser missed the relative clause: the noun right before the pronoun, a comma or preposition aside. */
    private int nominalBefore(int pronoun) {
        for (int at = pronoun - 1; at >= Math.max(0, pronoun - 3); at--) {
            Token before = sentence.token(at);
            if (before.upos().equals("NOUN") || before.upos().equals("PROPN")) {
                return at;
            }
            if (!before.is("punct", "case")) {
                break;
            }
        }
        return pronoun;
    }

    private static boolean isRelative(Token token) {
        return RELATIVE_TAGS.contains(token.xpos())
                || token.form().equalsIgnoreCase("that")
                        && token.upos().equals("PRON")
                        && !token.xpos().equals("DT");
    }
}
