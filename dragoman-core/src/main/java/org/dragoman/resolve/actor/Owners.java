package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Whose a description is, by syntax: "its commander", "their foreign ministers", "NATO sent four planes". */
final class Owners {

    /** Nouns that stand over against their possessor: "its ally" is somebody else's. */
    private static final Set<String> OTHERS = Set.of(
            "ally",
            "counterpart",
            "opponent",
            "rival",
            "enemy",
            "foe",
            "neighbour",
            "neighbor",
            "critic",
            "adversary",
            "partner",
            "captor",
            "attacker",
            "killer",
            "kidnapper",
            "host",
            "predecessor",
            "successor",
            "challenger",
            "victim",
            "target",
            "hostage",
            "prisoner",
            "captive");

    private Owners() {}

    /** The referent of the possessive pronoun, or of the subject that sends the forces; or null. */
    static @Nullable Referent of(Mention mention, List<Mention> sentence) {
        int pronoun = mention.phrase().possessivePronoun();
        if (pronoun >= 0) {
            return OTHERS.contains(mention.lemma()) ? null : referent(sentence, pronoun);
        }
        boolean forces =
                mention.described().roles().contains("MIL") && !mention.phrase().isDefinite();
        return forces ? sender(mention, sentence) : null;
    }

    private static @Nullable Referent sender(Mention mention, List<Mention> mentions) {
        int verb = mention.phrase().governor();
        Sentence sentence = mention.phrase().sentence();
        if (verb < 0
                || !mention.phrase().relation().equals("obj")
                || !VerbLists.sends(sentence.token(verb).lemma())) {
            return null;
        }
        int steps = 0;
        for (int at = verb; at >= 0 && steps++ < 4; at = sentence.token(at).head()) {
            Token subject = sentence.child(at, "nsubj");
            if (subject != null) {
                return referent(mentions, isRelative(subject) ? antecedent(sentence, at) : subject.index());
            }
            Token object = at == verb ? null : sentence.child(at, "obj");
            if (object != null) {
                return referent(mentions, object.index());
            }
            if (!sentence.token(at).is("xcomp", "advcl", "acl", "conj", "ccomp")) {
                break;
            }
        }
        return null;
    }

    private static boolean isRelative(Token token) {
        return token.xpos().equals("WDT") || token.xpos().equals("WP");
    }

    /** Token that the relative clause around the verb belongs to, or -1. */
    private static int antecedent(Sentence sentence, int verb) {
        int steps = 0;
        for (int at = verb; at >= 0 && steps++ < 5; at = sentence.token(at).head()) {
            if (sentence.token(at).is("acl:relcl")) {
                return sentence.token(at).head();
            }
        }
        return -1;
    }

    private static @Nullable Referent referent(List<Mention> mentions, int head) {
        for (Mention mention : mentions) {
            if (mention.head() == head) {
                return mention.referent();
            }
        }
        return null;
    }

    /** "His country": the country of whom the possessive pronoun means, or null. */
    static @Nullable Described country(Mention mention, List<Mention> sentence) {
        int pronoun = mention.phrase().possessivePronoun();
        Referent owner = pronoun < 0 ? null : referent(sentence, pronoun);
        List<String> countries = owner == null ? List.of() : owner.described().countries();
        if (countries.size() != 1 || !Set.of("country", "nation", "homeland").contains(mention.lemma())) {
            return null;
        }
        return new Described(
                MentionKind.DESCRIPTION,
                null,
                false,
                countries,
                List.of(),
                Lexeme.Nature.COUNTRY,
                false,
                Gender.UNKNOWN,
                -1);
    }

    /** The description with its owner's countries; a noun that takes its role from its owner takes that too. */
    static Described fill(Described described, Referent owner) {
        Set<String> countries = new LinkedHashSet<>();
        Set<String> roles = new LinkedHashSet<>();
        for (Actor actor : owner.actors()) {
            if (actor.country() != null) {
                countries.add(actor.country());
            }
            roles.addAll(actor.roles());
        }
        Described filled = described.withCountries(List.copyOf(countries));
        boolean body = countries.contains("IGO") && !roles.isEmpty();
        List<String> own = new ArrayList<>(described.roles());
        boolean state = roles.isEmpty() || Standing.isOfficial(roles.iterator().next());
        if (body) {
            own.add(0, roles.iterator().next());
        } else if (described.relational() && (own.isEmpty() || !state)) {
            own = new ArrayList<>(roles);
        }
        return filled.withRoles(own.stream().distinct().toList());
    }
}
