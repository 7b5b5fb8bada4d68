package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Walks the mentions of one document in text order and ties each to what it refers to.
 *
 * <p>Used for one document by one thread.
 */
final class Coreference {

    /** How many sentences back "the rebels" may reach. */
    private static final int LIKENESS_REACH = 12;

    /** Roles of a state and its society: whoever bears one without a country is of the country spoken of. */
    private static final Set<String> DOMESTIC = Set.of(
            "GOV", "MIL", "COP", "SPY", "LEG", "JUD", "OPP", "REB", "UAF", "PRM", "PTY", "CVL", "REF", "SET", "LAB",
            "AGR", "CRM", "ETH", "MED", "EDU", "BUS", "REL", "HLH", "ELI", "PRE");

    /** Roles of the state itself: of one and the same word before, else of the country spoken of. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD", "CVL", "REF");

    private static final Set<String> SOCIETY = Set.of("CVL", "REF");

    private final List<Referent> referents = new ArrayList<>();
    private final Map<String, Referent> byName = new HashMap<>();
    private final PronounResolver pronouns = new PronounResolver(referents);
    private final PairResolver pairs = new PairResolver(referents);
    private final HomeCountry home;
    private final GivenNames givenNames;

    Coreference(HomeCountry home, GivenNames givenNames) {
        this.home = home;
        this.givenNames = givenNames;
    }

    /** Resolves the mentions of the next sentence. */
    void sentence(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.isPronoun()) {
                Referent antecedent = pronouns.resolve(mention, mentions);
                if (antecedent != null) {
                    antecedent.add(mention);
                }
            } else {
                noun(mention, mentions);
                join(mention, mentions);
            }
        }
        pronouns.late(mentions);
    }

    private void noun(Mention mention, List<Mention> sentence) {
        Referent several = pairs.resolve(mention);
        if (several != null) {
            mention.describe(Described.NOTHING);
            several.add(mention);
            return;
        }
        Described country = Owners.country(mention, sentence);
        if (country != null) {
            mention.describe(country);
        }
        fillPerson(mention);
        if (!fillHolder(mention)) {
            fillDescription(mention, sentence);
        }
        Referent referent = known(mention);
        if (referent == null) {
            referent = new Referent(mention.described());
            referents.add(referent);
        } else if (mention.described().nature() != Lexeme.Nature.COUNTRY
                && (mention.described().countries().isEmpty()
                        || mention.described().roles().isEmpty())) {
            mention.describe(mention.described().filledFrom(referent.described()));
        }
        referent.add(mention);
        register(mention, referent);
    }

    /** The referent of that name, or of the same country or description. */
    private @Nullable Referent known(Mention mention) {
        Described described = mention.described();
        if (described.name() != null) {
            Referent named = byName.get(key(described.name()));
            return named != null && named.described().nature() == described.nature() ? named : null;
        }
        if (described.kind() == MentionKind.DESCRIPTION && mention.phrase().isDefinite() && !described.isNothing()) {
            for (int i = referents.size() - 1; i >= 0; i--) {
                Referent candidate = referents.get(i);
                Mention last = candidate.last();
                if (!candidate.isJoint()
                        && last != null
                        && last.lemma().equals(mention.lemma())
                        && candidate.actors().equals(described.actors())) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** A surname alone is the person of that surname named before. */
    private void fillPerson(Mention mention) {
        Described described = mention.described();
        boolean surname = described.nature() == Lexeme.Nature.PERSON
                && described.kind() == MentionKind.NAME
                && described.name() != null;
        if (!surname) {
            Referent alias = described.isNothing() || !described.known() ? alias(mention) : null;
            if (alias != null) {
                mention.describe(alias.described());
            }
            return;
        }
        List<Word> words = Word.of(
                mention.phrase().sentence(), mention.head(), mention.phrase().to());
        if (words.isEmpty()) {
            return;
        }
        Referent person = byName.get(key(words.get(words.size() - 1).form()));
        boolean shorter = words.size() == 1 && person != null;
        if (shorter && person.described().gender().agrees(described.gender())) {
            mention.describe(person.described());
        }
    }

    /** "The former president" is the last person whom the document named with that title. */
    private boolean fillHolder(Mention mention) {
        Described described = mention.described();
        if (described.kind() != MentionKind.DESCRIPTION
                || described.nature() != Lexeme.Nature.PERSON
                || described.name() != null
                || described.plural()
                || described.roles().isEmpty()
                || !mention.phrase().isDefinite()
                || mention.phrase().end() > mention.phrase().to()) {
            return false;
        }
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent candidate = referents.get(i);
            Mention last = candidate.last();
            if (last != null && mention.sentence() - last.sentence() <= LIKENESS_REACH && candidate.isTitled(mention)) {
                mention.describe(described.filledFrom(candidate.described()).withKind(MentionKind.DESCRIPTION));
                return true;
            }
        }
        return false;
    }

    /** What an acronym or a short name that the document introduced stands for, or null. */
    private @Nullable Referent alias(Mention mention) {
        Token head = mention.phrase().headToken();
        boolean name = head.upos().equals("PROPN");
        return name ? byName.get(key(head.form())) : null;
    }

    /**
     * A description without a country takes it from its possessive pronoun, from who sends it, from the last like it, or
     * from where the sentence plays.
     */
    private void fillDescription(Mention mention, List<Mention> sentence) {
        Described described = mention.described();
        if (described.kind() != MentionKind.DESCRIPTION
                || !described.countries().isEmpty()
                || described.name() != null
                || described.roles().isEmpty() && !described.relational()) {
            return;
        }
        Referent owner = Owners.of(mention, sentence);
        if (owner != null) {
            mention.describe(Owners.fill(described, owner));
        } else if (!described.roles().isEmpty() && mention.phrase().possessivePronoun() < 0) {
            fillFromText(mention);
        }
    }

    private void fillFromText(Mention mention) {
        Described described = mention.described();
        boolean state = STATE.contains(described.roles().get(0));
        Referent like = like(mention, state);
        if (like != null) {
            boolean same = like.last() != null && like.last().lemma().equals(mention.lemma());
            boolean body = described.nature() == Lexeme.Nature.BODY
                    && !state
                    && mention.phrase().isDefinite();
            mention.describe(
                    same || body
                            ? described.filledFrom(like.described())
                            : described.withCountries(like.described().countries()));
            return;
        }
        fillFromHome(mention, state);
    }

    private void fillFromHome(Mention mention, boolean state) {
        Described described = mention.described();
        String country = DOMESTIC.contains(described.roles().get(0))
                ? home.of(mention, state && !SOCIETY.contains(described.roles().get(0)))
                : null;
        if (country != null) {
            mention.describe(described.withCountries(List.of(country)));
            return;
        }
        Referent like = state ? like(mention, false) : null;
        if (like != null) {
            mention.describe(described.withCountries(like.described().countries()));
        }
    }

    /** The last referent of the same first role with a country of its own, for "the regime", "the rebels". */
    private @Nullable Referent like(Mention mention, boolean sameWord) {
        if (!mention.phrase().isDefinite() && !mention.phrase().isPlural()) {
            return null;
        }
        String role = mention.described().roles().get(0);
        Referent best = null;
        double score = Double.NEGATIVE_INFINITY;
        for (Referent candidate : referents) {
            Mention last = candidate.last();
            List<String> roles = candidate.described().roles();
            boolean same = last != null
                    && mention.sentence() - last.sentence() <= LIKENESS_REACH
                    && !candidate.isJoint()
                    && candidate.described().country() != null
                    && !roles.isEmpty()
                    && roles.get(0).equals(role)
                    && (!sameWord || last.lemma().equals(mention.lemma()))
                    && compatible(candidate.described(), mention.described());
            double mine = same ? likeness(candidate, mention) : Double.NEGATIVE_INFINITY;
            if (mine > score) {
                score = mine;
                best = candidate;
            }
        }
        return best;
    }

    private static double likeness(Referent candidate, Mention mention) {
        Mention last = candidate.last();
        int distance = last == null ? LIKENESS_REACH : mention.sentence() - last.sentence();
        boolean subject = last != null && last.phrase().relation().equals("nsubj");
        boolean sameWord = last != null && last.lemma().equals(mention.lemma());
        return Math.min(3, candidate.count()) - 0.7 * distance + (subject ? 1 : 0) + (sameWord ? 3 : 0);
    }

    private static boolean compatible(Described earlier, Described description) {
        return earlier.nature() == description.nature()
                || description.nature() == Lexeme.Nature.BODY
                || earlier.nature() == Lexeme.Nature.BODY;
    }

    private void register(Mention mention, Referent referent) {
        Described described = referent.described();
        if (described.name() == null) {
            return;
        }
        byName.putIfAbsent(key(described.name()), referent);
        if (described.nature() == Lexeme.Nature.PERSON) {
            List<Word> words = Word.of(
                    mention.phrase().sentence(),
                    mention.head(),
                    mention.phrase().to());
            Word last = words.isEmpty() ? new Word("x", "x", 0, false) : words.get(words.size() - 1);
            boolean name = last.isNameLike() && mention.described().kind() == MentionKind.NAME;
            if (name && (words.size() > 1 || givenNames.of(last.key()) == Gender.UNKNOWN)) {
                byName.put(last.key(), referent);
            }
        }
        acronym(mention, referent);
    }

    /** An acronym in parentheses right after the name. */
    private void acronym(Mention mention, Referent referent) {
        List<Token> tokens = mention.phrase().sentence().tokens();
        int open = mention.phrase().to();
        if (open + 2 < tokens.size()
                && tokens.get(open).form().equals("(")
                && tokens.get(open + 2).form().equals(")")) {
            byName.putIfAbsent(key(tokens.get(open + 1).form()), referent);
        }
    }

    /** "Russia and Turkey" are a referent of their own, for "they" and "both". */
    private void join(Mention mention, List<Mention> sentence) {
        Token head = mention.phrase().headToken();
        if (!head.is("conj")) {
            return;
        }
        List<Referent> members = new ArrayList<>();
        Mention first = null;
        for (Mention other : sentence) {
            boolean together = other.head() == head.head()
                    || other.phrase().headToken().is("conj")
                            && other.phrase().headToken().head() == head.head();
            if (together && other.referent() != null && other.head() <= mention.head()) {
                first = first == null ? other : first;
                members.add(other.referent());
            }
        }
        if (first != null && members.size() > 1 && first.head() == head.head()) {
            Mention whole = first;
            referents.removeIf(referent -> referent.isJoint() && referent.last() == whole);
            Referent joint = Referent.joint(members);
            joint.touch(first);
            referents.add(joint);
        }
    }

    private static String key(String name) {
        return Titles.key(name);
    }

    /** Whether any of the actors is known at all. */
    static boolean isAnybody(List<Actor> actors) {
        return actors.stream().anyMatch(actor -> !actor.isUnknown());
    }
}
