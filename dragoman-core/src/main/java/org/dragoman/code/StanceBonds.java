package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Participant;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Stances of nouns for what is between two: "toxic relations between", "Turkey's alliance with", "Russian-Turkish ties". */
final class StanceBonds {

    private static final int REACH = 6;
    private static final Set<String> EASED = Set.of(
            "ease",
            "reduce",
            "defuse",
            "end",
            "resolve",
            "settle",
            "overcome",
            "lower",
            "heal",
            "bury",
            "subside",
            "abate",
            "lessen",
            "avoid",
            "prevent",
            "avert");

    private final StanceTerms terms;

    StanceBonds(StanceTerms terms) {
        this.terms = terms;
    }

    /** The two whom the bond ties or parts. */
    @Nullable
    StanceDraft bond(StanceScene scene, StanceTerms.Found found) {
        int noun = found.last();
        if (!scene.token(noun).upos().equals("NOUN") || StanceRoles.isNotSo(scene, noun)) {
            return null;
        }
        int quality = quality(scene, noun);
        int sign = quality != 0 ? quality : found.term().sign();
        if (sign == 0 || found.term().sign() < 0 && (quality > 0 || isEased(scene, noun))) {
            return null;
        }
        boolean given =
                scene.token(noun).is("obl", "nmod", "nmod:poss", "compound", "conj") && isUnnegated(scene, noun);
        return StanceDraft.pair(found, pair(scene, found), sign, given ? StanceDraft.GIVEN : noun);
    }

    private static boolean isUnnegated(StanceScene scene, int noun) {
        Token determiner = scene.sentence().child(noun, "det");
        return determiner == null || !scene.word(determiner.index()).equals("no");
    }

    /** What an adjective of the bond, or a verb that it is the subject of, says: 1, -1, or 0. */
    private int quality(StanceScene scene, int noun) {
        for (Token child : scene.sentence().children(noun)) {
            if (child.is("amod") && sign(scene, child.index()) != 0) {
                return StanceRoles.isNotSo(scene, child.index()) || hasNotSo(scene, child.index())
                        ? 0
                        : sign(scene, child.index());
            }
        }
        Token word = scene.token(noun);
        return word.is("nsubj") && word.head() >= 0 ? sign(scene, word.head()) : 0;
    }

    /** "previously strong". */
    private static boolean hasNotSo(StanceScene scene, int adjective) {
        Token adverb = scene.sentence().child(adjective, "advmod");
        return adverb != null
                && Set.of("previously", "once", "formerly", "hitherto", "traditionally")
                        .contains(scene.word(adverb.index()));
    }

    private int sign(StanceScene scene, int token) {
        List<StanceTerms.Found> found = terms.endingAt(scene.sentence(), token, StanceTerm.Kind.QUALITY);
        return found.isEmpty() ? 0 : found.get(0).term().sign();
    }

    private static boolean isEased(StanceScene scene, int noun) {
        Token word = scene.token(noun);
        return word.head() >= 0 && EASED.contains(scene.token(word.head()).lemma());
    }

    /** The two sides of a bond, wherever they stand. */
    static StanceScene.Pair pair(StanceScene scene, StanceTerms.Found found) {
        int noun = found.last();
        StanceScene.Pair between = scene.between(noun, REACH);
        if (between.isWhole()) {
            return between;
        }
        List<Participant> owners = ownersBefore(scene, noun);
        List<Participant> others = scene.all(scene.phrases(noun, found.term().slots()));
        if (!others.isEmpty()) {
            List<Participant> ones = owners.isEmpty() ? subject(scene, noun) : owners;
            return new StanceScene.Pair(ones, others);
        }
        return owners.size() > 1
                ? new StanceScene.Pair(owners.subList(0, 1), owners.subList(1, owners.size()))
                : StanceScene.Pair.NONE;
    }

    /** "Turkey and Syria's", "Russian-Turkish", "their". */
    private static List<Participant> ownersBefore(StanceScene scene, int noun) {
        List<Participant> compound = new ArrayList<>();
        int at = noun - 1;
        while (at >= 0 && isBefore(scene.token(at))) {
            compound.addAll(0, scene.at(at));
            at--;
        }
        List<Participant> owners = distinct(scene.owners(noun));
        List<Participant> before = distinct(compound);
        return before.size() > owners.size() ? before : owners;
    }

    private static boolean isBefore(Token token) {
        return token.upos().equals("ADJ")
                || token.upos().equals("PROPN")
                || token.form().equals("-")
                || token.form().equals("–")
                || token.form().equals("'s")
                || token.form().equals("’s")
                || token.form().equalsIgnoreCase("and");
    }

    private static List<Participant> distinct(List<Participant> all) {
        List<Participant> distinct = new ArrayList<>();
        for (Participant each : all) {
            if (distinct.stream()
                    .noneMatch(d -> d.actor().code().equals(each.actor().code()))) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    /** Of "has strained relations with Iran" the one who has them. */
    private static List<Participant> subject(StanceScene scene, int noun) {
        Token word = scene.token(noun);
        return word.head() >= 0 && scene.token(word.head()).isVerb() && word.is("obj", "obl")
                ? scene.subjectsOf(word.head())
                : List.of();
    }

    /** "cultivates ties with Iran": a verb over a bond that by itself says neither with nor against. */
    @Nullable
    StanceDraft mend(StanceScene scene, StanceTerms.Found found) {
        int verb = found.first();
        if (!scene.token(verb).isVerb()) {
            return null;
        }
        for (int object : scene.frames().verb(verb).objects()) {
            for (StanceTerms.Found bond : terms.endingAt(scene.sentence(), object, StanceTerm.Kind.BOND)) {
                boolean open = bond.term().sign() == 0 && quality(scene, object) == 0;
                StanceScene.Pair pair = open ? pair(scene, bond) : StanceScene.Pair.NONE;
                if (pair.isWhole()) {
                    return StanceDraft.pair(found, pair, found.term().sign(), verb);
                }
            }
        }
        return null;
    }
}
