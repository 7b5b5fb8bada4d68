package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;

/** Which events of a sentence share their time, by syntax. */
final class EventLinks {

    private static final Set<String> LIGHT = WordLists.of("light-verbs");
    private static final Set<String> ASPECTUAL = WordLists.of("aspectual-verbs");
    private static final Set<String> CONSEQUENCE = WordLists.of("consequence-verbs");
    private static final Set<String> MOTION = WordLists.of("motion-verbs");
    private static final Set<String> SAME_TIME = Set.of("when", "as", "while");
    private static final Set<String> WITHIN = Set.of("in", "during", "by", "amid", "at", "with", "from");

    private EventLinks() {}

    /**
     * An event whose time may be taken over.
     *
     * @param event its token
     * @param chain whether its own links may be followed in turn
     */
    record Link(int event, boolean chain) {}

    /**
     * Events that share the time of {@code event}, the closest first.
     *
     * @param single whether the sentence has one dated expression only, which then dates all coordinated verbs
     */
    static List<Link> of(Sentence sentence, int event, boolean single) {
        List<Link> links = new ArrayList<>();
        Token token = sentence.token(event);
        if (token.upos().equals("VERB") || token.upos().equals("AUX")) {
            upFromVerb(sentence, token, links);
            downFromVerb(sentence, token, single, links);
        } else {
            fromNoun(sentence, token, links);
        }
        return links;
    }

    private static void upFromVerb(Sentence sentence, Token verb, List<Link> links) {
        int head = verb.head();
        if (head < 0) {
            return;
        }
        Token governor = sentence.token(head);
        boolean up = false;
        if (verb.is("conj")) {
            up = sameTense(sentence, verb, governor);
        } else if (verb.is("xcomp")) {
            up = ASPECTUAL.contains(lemma(governor));
        } else if (verb.is("advcl")) {
            String mark = TimeAttachment.marker(sentence, verb.index());
            up = mark.isEmpty() ? isParticiple(verb) : SAME_TIME.contains(mark);
            up |= hasAdverb(sentence, verb, "when");
        } else if (verb.is("acl")) {
            up = !governor.upos().equals("PRON") && hasSubjectPronounOrNone(sentence, verb);
        }
        if (up) {
            links.add(new Link(head, true));
        }
    }

    private static void downFromVerb(Sentence sentence, Token verb, boolean single, List<Link> links) {
        for (Token child : sentence.children(verb.index())) {
            String mark = TimeAttachment.marker(sentence, child.index());
            boolean down = false;
            if (child.is("obl", "nmod")) {
                down = WITHIN.contains(mark) && TimeAttachment.isEvent(sentence, child.index());
            } else if (child.deprel().equals("nsubj") || child.deprel().equals("nsubj:outer")) {
                down = CONSEQUENCE.contains(lemma(verb)) && TimeAttachment.isEvent(sentence, child.index());
            } else if (child.is("advcl")) {
                down = SAME_TIME.contains(mark) || hasAdverb(sentence, child, "when");
            } else if (child.is("xcomp")) {
                down = ASPECTUAL.contains(lemma(verb));
            } else if (child.is("conj")) {
                down = single && sentence.child(child.index(), "nsubj") == null && sameTense(sentence, child, verb);
            } else if (child.is("obj")) {
                down = LIGHT.contains(lemma(verb)) && TimeAttachment.isEvent(sentence, child.index());
            }
            if (down) {
                links.add(new Link(child.index(), false));
            }
        }
    }

    private static void fromNoun(Sentence sentence, Token noun, List<Link> links) {
        int head = noun.head();
        if (head >= 0) {
            Token governor = sentence.token(head);
            String marker = TimeAttachment.marker(sentence, noun.index());
            boolean core = noun.is("nsubj", "obj");
            boolean light = core && LIGHT.contains(lemma(governor));
            boolean subject = noun.deprel().equals("nsubj") && CONSEQUENCE.contains(lemma(governor));
            boolean within = noun.is("obl") && WITHIN.contains(marker) && CONSEQUENCE.contains(lemma(governor));
            boolean purpose = noun.is("obl") && marker.equals("for") && MOTION.contains(lemma(governor));
            if (light || subject || within || purpose || noun.is("conj")) {
                links.add(new Link(head, true));
            }
        }
        for (Token child : sentence.children(noun.index())) {
            boolean clause = child.is("acl") && hasSubjectPronounOrNone(sentence, child);
            boolean within = child.is("nmod")
                    && WITHIN.contains(TimeAttachment.marker(sentence, child.index()))
                    && TimeAttachment.isEvent(sentence, child.index());
            if (clause || within) {
                links.add(new Link(child.index(), false));
            }
        }
    }

    /** "The raid that killed", "the deal signed": the noun does or undergoes what the clause tells. */
    private static boolean hasSubjectPronounOrNone(Sentence sentence, Token verb) {
        Token subject = sentence.child(verb.index(), "nsubj", "csubj");
        return subject == null ? verb.xpos().equals("VBN") : subject.upos().equals("PRON");
    }

    private static boolean isParticiple(Token verb) {
        return verb.xpos().equals("VBG") || verb.xpos().equals("VBN");
    }

    /** A plan does not share the time of what was done: "met on Monday and will sign". */
    private static boolean sameTense(Sentence sentence, Token one, Token other) {
        return isAhead(sentence, one) == isAhead(sentence, other);
    }

    private static boolean isAhead(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb.index())) {
            if (child.is("aux") && (child.xpos().equals("MD") || child.lemma().equals("will"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAdverb(Sentence sentence, Token verb, String adverb) {
        for (Token child : sentence.children(verb.index())) {
            if (child.is("advmod") && lemma(child).equals(adverb)) {
                return true;
            }
        }
        return false;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
