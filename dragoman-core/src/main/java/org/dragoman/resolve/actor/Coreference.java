package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                noun(mention);
            }
        }
        joinCoordinated(mentions);
        pronouns.late(mentions);
    }

    private void noun(Mention mention) {
        Referent several = pairs.resolve(mention);
        if (several != null) {
            several.add(mention);
            return;
        }
        fillPerson(mention);
        fillDescription(mention);
        Referent referent = known(mention);
        if (referent == null) {
            referent = new Referent(mention.described());
            referents.add(referent);
        } else if (mention.described().countries().isEmpty() || mention.described().roles().isEmpty()) {
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
        List<Word> words = Word.of(mention.phrase().sentence(), mention.head(), mention.phrase().to());
        Referent person = byName.get(key(words.get(words.size() - 1).form()));
        boolean shorter = words.size() == 1 && person != null;
        if (shorter && person.described().gender().agrees(described.gender())) {
            mention.describe(person.described());
        }
    }

    /** What an acronym or a short name that the document introduced stands for, or null. */
    private @Nullable Referent alias(Mention mention) {
        Token head = mention.phrase().headToken();
        boolean name = head.upos().equals("PROPN");
        return name ? byName.get(key(head.form())) : null;
    }

    /** A description without a country takes it from the last like it, from where the sentence plays, or from home. */
    private void fillDescription(Mention mention) {
        Described described = mention.described();
        if (described.kind() != MentionKind.DESCRIPTION
                || !described.countries().isEmpty()
                || described.roles().isEmpty()
                || described.name() != null) {
            return;
        }
        Referent like = like(mention);
        if (like != null) {
            boolean same = like.last() != null && like.last().lemma().equals(mention.lemma());
            mention.describe(same ? described.filledFrom(like.described())
                    : described.withCountries(like.described().countries()));
            return;
        }
        String country = home.of(mention);
        if (country != null) {
            mention.describe(described.withCountries(List.of(country)));
        }
    }

    /** The last referent of the same first role with a country of its own, for "the regime", "the rebels". */
    private @Nullable Referent like(Mention mention) {
        if (!mention.phrase().isDefinite() && !mention.phrase().isPlural()) {
            return null;
        }
        String role = mention.described().roles().get(0);
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent candidate = referents.get(i);
            Mention last = candidate.last();
            boolean near = last != null && mention.sentence() - last.sentence() <= 12;
            List<String> roles = candidate.described().roles();
            if (near
                    && !candidate.isJoint()
                    && candidate.described().country() != null
                    && !roles.isEmpty()
                    && roles.get(0).equals(role)
                    && compatible(candidate.described(), mention.described())) {
                return candidate;
            }
        }
        return null;
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
            List<Word> words = Word.of(mention.phrase().sentence(), mention.head(), mention.phrase().to());
            String last = words.get(words.size() - 1).key();
            if (words.size() > 1 || givenNames.of(last) == Gender.UNKNOWN) {
                byName.put(last, referent);
            }
        }
        acronym(mention, referent);
    }

    /** An acronym in parentheses right after the name. */
    private void acronym(Mention mention, Referent referent) {
        List<Token> tokens = mention.phrase().sentence().tokens();
        int open = mention.phrase().to();
        if (open + 2 < tokens.size() && tokens.get(open).form().equals("(") && tokens.get(open + 2).form().equals(")")) {
            byName.putIfAbsent(key(tokens.get(open + 1).form()), referent);
        }
    }

    /** "Russia and Turkey" are a referent of their own, for "they" and "both". */
    private void joinCoordinated(List<Mention> mentions) {
        for (Mention first : mentions) {
            List<Referent> members = new ArrayList<>();
            if (first.referent() != null && !first.phrase().headToken().is("conj")) {
                members.add(first.referent());
            }
            for (Mention other : mentions) {
                Token head = other.phrase().headToken();
                if (head.is("conj") && head.head() == first.head() && other.referent() != null && other != first) {
                    members.add(other.referent());
                }
            }
            if (members.size() > 1 && members.get(0) == first.referent() && !first.isPronoun()) {
                Referent joint = Referent.joint(members);
                joint.touch(first);
                referents.add(joint);
            }
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
