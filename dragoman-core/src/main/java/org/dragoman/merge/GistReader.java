package org.dragoman.merge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;

/** Reads from syntax what the words around a predicate say of its happening. */
final class GistReader {

    private static final Set<String> LIGHT = Set.of(
            "hold", "take", "make", "have", "carry", "stage", "launch", "open", "give", "reach", "sign", "conduct",
            "come", "go", "begin", "start", "end", "put", "set", "break", "call");
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "NUM", "ADJ");

    private final Sentence sentence;
    private final List<Span> times;

    /** @param times where the sentence names days: they are no objects */
    GistReader(Sentence sentence, List<Span> times) {
        this.sentence = sentence;
        this.times = times;
    }

    /**
     * @param head the predicate's token
     * @param span the predicate's words
     */
    Gist of(int head, Span span) {
        Set<String> objects = new TreeSet<>();
        Set<String> agents = new TreeSet<>();
        Token predicate = sentence.token(head);
        if (predicate.upos().equals("VERB")) {
            verb(predicate, objects, agents);
        } else {
            noun(predicate, objects, agents);
        }
        return new Gist(
                kinds(predicate, span), objects, agents, predicate.upos().equals("VERB"));
    }

    private Set<String> kinds(Token predicate, Span span) {
        Set<String> kinds = new TreeSet<>();
        String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
        for (Token child : sentence.children(predicate.index())) {
            if (child.is("compound:prt", "advmod")) {
                kinds.addAll(Kinds.of(lemma + "-" + child.form().toLowerCase(Locale.ROOT)));
            } else if (child.is("obj", "obl") && LIGHT.contains(lemma)) {
                kinds.addAll(Kinds.of(child.lemma()));
            }
        }
        if (!kinds.isEmpty()) {
            return kinds;
        }
        kinds.addAll(Kinds.of(lemma));
        kinds.addAll(Kinds.of(predicate.form()));
        if (kinds.isEmpty()) {
            sentence.tokens().stream()
                    .filter(token -> token.span().overlaps(span))
                    .forEach(token -> kinds.addAll(Kinds.of(token.lemma())));
        }
        return kinds;
    }

    private void verb(Token verb, Set<String> objects, Set<String> agents) {
        boolean passive = false;
        boolean subject = false;
        boolean object = false;
        for (Token child : sentence.children(verb.index())) {
            passive |= child.is("nsubj:pass", "aux:pass");
            if (child.deprel().equals("nsubj:pass") || child.is("obj", "iobj")) {
                words(child, objects);
                object = true;
            } else if (child.is("nsubj")) {
                words(child, agents);
                subject = true;
            } else if (child.is("obl")) {
                words(child, isBy(child) ? agents : objects);
            }
        }
        borrowed(verb, passive, subject, object, objects, agents);
    }

    /** What a participle, relative clause or second verb has from the words that govern it. */
    private void borrowed(
            Token verb, boolean passive, boolean subject, boolean object, Set<String> objects, Set<String> agents) {
        if (verb.head() < 0) {
            return;
        }
        Token governor = sentence.token(verb.head());
        boolean participle = verb.xpos().equals("VBN") && !passive;
        if (verb.is("acl")) {
            words(governor, participle || passive || subject && !object ? objects : agents);
        } else if (verb.is("conj", "advcl", "xcomp")
                && !subject
                && governor.upos().equals("VERB")) {
            boolean undergoes = verb.xpos().equals("VBN") && !object;
            for (Token child : sentence.children(governor.index())) {
                if (child.is("nsubj")) {
                    words(
                            child,
                            undergoes || child.deprel().equals("nsubj:pass") && verb.is("conj") ? objects : agents);
                }
            }
        }
    }

    private void noun(Token noun, Set<String> objects, Set<String> agents) {
        for (Token child : sentence.children(noun.index())) {
            if (child.is("nmod:poss")) {
                words(child, agents);
            } else if (child.is("nmod")) {
                words(child, isBy(child) ? agents : objects);
            } else if (child.is("compound", "amod")) {
                words(child, objects);
            }
        }
        if (noun.head() >= 0
                && noun.is("obj")
                && LIGHT.contains(sentence.token(noun.head()).lemma())) {
            for (Token child : sentence.children(noun.head())) {
                if (child.is("nsubj")) {
                    words(child, agents);
                } else if (child.is("obl")) {
                    words(child, isBy(child) ? agents : objects);
                }
            }
        }
    }

    private boolean isBy(Token token) {
        Token preposition = sentence.child(token.index(), "case");
        return preposition != null && preposition.form().equalsIgnoreCase("by");
    }

    /** The word and what belongs to its name or describes it. */
    private void words(Token word, Set<String> into) {
        add(word, into);
        for (Token child : sentence.children(word.index())) {
            if (child.is("compound", "flat", "amod", "nmod", "conj", "appos", "nmod:poss")) {
                add(child, into);
                sentence.children(child.index()).stream()
                        .filter(below -> below.is("compound", "flat"))
                        .forEach(below -> add(below, into));
            }
        }
    }

    private void add(Token token, Set<String> into) {
        if (!CONTENT.contains(token.upos()) || times.stream().anyMatch(time -> time.overlaps(token.span()))) {
            return;
        }
        into.add(token.upos().equals("PROPN") ? Stems.name(token.form()) : Stems.of(token.lemma()));
    }
}
