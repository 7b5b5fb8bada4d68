package org.dragoman.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Fits one rule to one frame. An instance serves one attempt. */
final class Matcher {

    private static final int PREDICATE_WORD = 4;
    private static final int REQUIRED_WORD = 5;
    private static final int REQUIRED_ANY = 1;
    private static final int FILLED = 2;
    private static final Set<String> COMPANY = Set.of("along_with", "together_with", "alongside", "as_well_as");

    private final Sentence sentence;
    private final Frame frame;
    private final Codebook.Rule rule;
    private final Set<Integer> sources = new LinkedHashSet<>();
    private final Set<Integer> targets = new LinkedHashSet<>();
    private final List<Integer> consumed = new ArrayList<>();
    private int complement = -1;
    private int weight;
    private boolean foundOwnPhrase;

    private Matcher(Sentence sentence, Frame frame, Codebook.Rule rule) {
        this.sentence = sentence;
        this.frame = frame;
        this.rule = rule;
    }

    /** The match, or null when the rule does not fit. */
    static @Nullable Match match(Sentence sentence, Frame frame, Codebook.Rule rule) {
        return new Matcher(sentence, frame, rule).run();
    }

    private @Nullable Match run() {
        int words = rule.pattern().predicate().match(sentence, frame.predicate());
        if (words == 0) {
            return null;
        }
        if (!fitsParticle()) {
            return null;
        }
        weight = PREDICATE_WORD * words;
        if (!fitsAll(false) || !fitsAll(true)) {
            return null;
        }
        for (Pattern.Item item : rule.pattern().items()) {
            fill(item);
        }
        if (isBareGuess()) {
            return null;
        }
        if (rule.pattern().kind() == Pattern.Kind.NOUN) {
            fillAroundNoun();
        } else if (rule.pattern().kind() == Pattern.Kind.ADJECTIVE) {
            addAll(sources, frame.subjects());
        }
        addCompanions();
        addOwnersOfConsumed();
        sources.removeAll(consumed);
        targets.removeAll(consumed);
        targets.removeIf(target -> sources.contains(target) && !rule.entry().symmetric());
        return new Match(
                rule, frame, List.copyOf(sources), List.copyOf(targets), complement, List.copyOf(consumed), weight);
    }

    /** Whether the items fit that look at the whole clause, or those that look at the frame alone and cost little. */
    private boolean fitsAll(boolean clause) {
        for (Pattern.Item item : rule.pattern().items()) {
            boolean wide = item instanceof Pattern.Context || item instanceof Pattern.ContextNot;
            if (wide == clause && !fits(item)) {
                return false;
            }
        }
        return true;
    }

    /** A verb with a particle is another verb: "backed down" is not "back". */
    private boolean fitsParticle() {
        String own = frame.ownParticle();
        if (own.isEmpty()) {
            return true;
        }
        for (Pattern.Item item : rule.pattern().items()) {
            boolean named =
                    item instanceof Pattern.Particle particle && particle.word().equals(own)
                            || item instanceof Pattern.Prepositional phrase
                                    && phrase.prepositions().contains(own)
                            || item instanceof Pattern.Complement clause
                                    && clause.prepositions().contains(own);
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the item demands is there. */
    private boolean fits(Pattern.Item item) {
        if (item instanceof Pattern.Particle particle) {
            weight += REQUIRED_WORD;
            return frame.particles().contains(particle.word());
        } else if (item instanceof Pattern.ObjectIn set) {
            return consume(set.words());
        } else if (item instanceof Pattern.ObjectNotIn set) {
            return !anyIn(set.words(), frame.objects());
        } else if (item instanceof Pattern.Context context) {
            weight += FILLED;
            return inClause(context.words());
        } else if (item instanceof Pattern.ContextNot context) {
            return !inClause(context.words());
        } else if (item instanceof Pattern.SubjectIn set) {
            weight += REQUIRED_WORD;
            return anyIn(set.words(), frame.subjects());
        } else if (item instanceof Pattern.Prepositional phrase && phrase.role() == Pattern.Role.FILLER) {
            return fitsFiller(phrase);
        }
        return true;
    }

    /**
     * Whether the rule asked for no object, particle or set and found none of the phrases and clauses it names either: "call
     * on T" is not in "called a witness".
     */
    private boolean isBareGuess() {
        boolean noun = rule.pattern().kind() == Pattern.Kind.NOUN;
        boolean asked = false;
        for (Pattern.Item item : rule.pattern().items()) {
            boolean optionalPhrase =
                    item instanceof Pattern.Prepositional phrase && phrase.role() != Pattern.Role.FILLER;
            boolean clause = item instanceof Pattern.Complement;
            if (!noun && (optionalPhrase || clause) || noun && clause && complement < 0) {
                asked = true;
            } else if (!noun && !isFree(item)) {
                return false;
            }
        }
        return noun ? asked : asked && complement < 0 && targets.isEmpty() && !foundOwnPhrase;
    }

    private static boolean isFree(Pattern.Item item) {
        return item instanceof Pattern.Source
                || item instanceof Pattern.SubjectTarget
                || item instanceof Pattern.SubjectIn
                || item instanceof Pattern.ObjectNotIn
                || item instanceof Pattern.ContextNot
                || item instanceof Pattern.Context;
    }

    private boolean consume(WordSet words) {
        if (words == PatternParser.ANY) {
            weight += REQUIRED_ANY;
            return !frame.objects().isEmpty();
        }
        for (int object : frame.objects()) {
            int length = matchCounted(words, object);
            if (length > 0) {
                weight += REQUIRED_WORD + length - 1;
                consumed.add(object);
                return true;
            }
        }
        return false;
    }

    /** "Moscow and Ankara along with Tehran signed": companions act too. */
    private void addCompanions() {
        if (sources.isEmpty() || rule.pattern().kind() == Pattern.Kind.NOUN && frame.anchor() == frame.predicate()) {
            return;
        }
        for (Frame.Phrase phrase : frame.phrases()) {
            if (COMPANY.contains(phrase.preposition())) {
                sources.add(phrase.head());
            }
        }
    }

    /** "died in police firing", "killed in a rebel attack": whose the deed is. */
    private void addOwnersOfConsumed() {
        if (sources.isEmpty()) {
            consumed.stream()
                    .filter(noun -> !frame.objects().contains(noun))
                    .forEach(noun -> sources.addAll(ownersOf(noun)));
        }
    }

    private boolean anyIn(WordSet words, List<Integer> nouns) {
        for (int noun : nouns) {
            if (matchCounted(words, noun) > 0) {
                return true;
            }
        }
        return false;
    }

    private int matchCounted(WordSet words, int noun) {
        int own = words.match(sentence, noun);
        if (own > 0) {
            return own;
        }
        int counted = Quantities.counted(sentence, noun);
        return counted == noun ? 0 : words.match(sentence, counted);
    }

    private boolean fitsFiller(Pattern.Prepositional item) {
        return fitsFiller(item, frame.phrases()) || fitsFiller(item, frame.nested());
    }

    private boolean fitsFiller(Pattern.Prepositional item, List<Frame.Phrase> phrases) {
        for (Frame.Phrase phrase : phrases) {
            if (item.prepositions().contains(phrase.preposition())) {
                if (item.words() == PatternParser.ANY) {
                    weight += REQUIRED_ANY;
                    return true;
                }
                if (matchCounted(item.words(), phrase.head()) > 0) {
                    weight += REQUIRED_WORD;
                    consumed.add(phrase.head());
                    return true;
                }
            }
        }
        return false;
    }

    private boolean inClause(WordSet words) {
        for (Token token : sentence.tokens()) {
            if (token.index() != frame.predicate() && words.match(sentence, token.index()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Fills source, target and complement as far as the sentence names them. */
    private void fill(Pattern.Item item) {
        if (item instanceof Pattern.Source || item instanceof Pattern.SubjectIn) {
            addAll(sources, frame.subjects());
        } else if (item instanceof Pattern.SubjectTarget) {
            addAll(targets, frame.subjects());
        } else if (item instanceof Pattern.Target) {
            addAll(targets, directTargets());
        } else if (item instanceof Pattern.PossessiveTarget) {
            addAll(targets, frame.possessors());
        } else if (item instanceof Pattern.Complement clause) {
            findComplement(clause);
        } else if (item instanceof Pattern.Prepositional phrase) {
            switch (phrase.role()) {
                case SOURCE -> addAll(sources, held(phrase));
                case TARGET -> addAll(targets, held(phrase));
                case BOTH -> {
                    List<Integer> parties = held(phrase);
                    addAll(sources, parties);
                    addAll(targets, parties);
                }
                case FILLER -> {}
            }
        }
    }

    private void addAll(Set<Integer> side, List<Integer> heads) {
        if (side.addAll(heads)) {
            weight += FILLED;
        }
    }

    /** The direct object; beside an object that is part of the predicate, the other one. */
    private List<Integer> directTargets() {
        List<Integer> rest =
                frame.objects().stream().filter(o -> !consumed.contains(o)).toList();
        return rest.size() > 1 ? rest.subList(0, 1) : rest;
    }

    private List<Integer> held(Pattern.Prepositional item) {
        Set<Integer> heads = new LinkedHashSet<>(heldIn(frame.phrases(), item));
        if (heads.isEmpty()) {
            heads.addAll(heldIn(frame.nested(), item));
        }
        foundOwnPhrase |= !heads.isEmpty() && item.role() != Pattern.Role.SOURCE;
        if (heads.isEmpty()
                && item.prepositions().contains("to")
                && frame.objects().size() > 1) {
            heads.add(frame.objects().get(0));
        }
        if (heads.isEmpty() && item.prepositions().contains("of")) {
            consumed.forEach(object -> heads.addAll(ownersOf(object)));
        }
        return List.copyOf(heads);
    }

    private List<Integer> heldIn(List<Frame.Phrase> phrases, Pattern.Prepositional item) {
        return phrases.stream()
                .filter(phrase -> item.prepositions().contains(phrase.preposition()))
                .map(Frame.Phrase::head)
                .filter(head -> !consumed.contains(head))
                .toList();
    }

    /** "Ankara's offer", "the Turkish offer". */
    private List<Integer> ownersOf(int noun) {
        List<Integer> owners = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if (child.is("nmod:poss", "amod", "compound")) {
                owners.add(child.index());
            }
        }
        return owners;
    }

    private void findComplement(Pattern.Complement item) {
        for (Frame.Clause clause : frame.complements()) {
            boolean bare = item.prepositions().isEmpty()
                    && sentence.token(clause.head()).is("ccomp", "xcomp", "acl");
            if (bare || item.prepositions().contains(clause.marker())) {
                complement = clause.head();
                weight += FILLED;
                return;
            }
        }
        for (Frame.Phrase phrase : frame.phrases()) {
            if (item.prepositions().contains(phrase.preposition())) {
                complement = phrase.head();
                weight += FILLED;
                return;
            }
        }
        if (item.prepositions().isEmpty() && !frame.objects().isEmpty()) {
            complement = frame.objects().get(frame.objects().size() - 1);
        }
    }

    /** Possessors and actor adjectives do it, unless the pattern says otherwise; a light verb lends its subject. */
    private void fillAroundNoun() {
        List<Pattern.Item> items = rule.pattern().items();
        boolean possessedByTarget = items.stream().anyMatch(Pattern.PossessiveTarget.class::isInstance);
        addAll(sources, frame.subjects());
        addAll(targets, frame.objects());
        if (!possessedByTarget) {
            addAll(sources, frame.possessors());
        }
        if (possessedByTarget && sources.isEmpty() && targets.isEmpty()) {
            addAll(targets, frame.modifiers());
        } else if (sources.isEmpty() || rule.entry().symmetric()) {
            addAll(sources, frame.modifiers());
        }
    }
}
