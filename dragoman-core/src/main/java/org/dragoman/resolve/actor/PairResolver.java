package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Resolves "both countries", "the two sides", "both", "the latter": mentions that count on those before them. */
final class PairResolver {

    private static final Set<String> COUNTRIES = Set.of(
            "country", "nation", "state", "neighbour", "neighbor", "capital", "government", "rival", "power", "ally",
            "army", "superpower", "republic");

    private static final Set<String> SIDES = Set.of(
            "side", "party", "foe", "enemy", "adversary", "partner", "camp", "faction", "group", "movement");

    private static final Set<String> PEOPLE = Set.of(
            "leader", "man", "president", "minister", "official", "premier", "counterpart", "general", "diplomat",
            "negotiator", "woman", "candidate", "rival", "politician", "commander");

    private static final int REACH = 6;

    private final List<Referent> referents;

    PairResolver(List<Referent> referents) {
        this.referents = referents;
    }

    /** What the mention refers to as a pair or as one of a pair, or null when it does not. */
    @Nullable Referent resolve(Mention mention) {
        String lemma = mention.lemma();
        if (lemma.equals("former") || lemma.equals("latter")) {
            return mention.phrase().isDefinite() ? oneOf(mention, lemma.equals("former")) : null;
        }
        if (lemma.equals("country") && mention.phrase().isDefinite() && !mention.phrase().isPlural()) {
            return lastCountry(mention);
        }
        return isPair(mention) && mention.described().countries().isEmpty() ? pair(mention, lemma) : null;
    }

    /** "Both", "both sides", "the two", "the two leaders", "the pair". */
    private static boolean isPair(Mention mention) {
        NounPhrase phrase = mention.phrase();
        Token head = phrase.headToken();
        String form = head.form().toLowerCase(Locale.ROOT);
        if (form.equals("both")) {
            return phrase.end() == phrase.to();
        }
        if (form.equals("two") || form.equals("pair") || form.equals("duo")) {
            return phrase.isDefinite() && phrase.end() == phrase.to();
        }
        boolean both = false;
        boolean two = false;
        for (int i = phrase.from(); i < head.index(); i++) {
            String word = phrase.sentence().token(i).form().toLowerCase(Locale.ROOT);
            both |= word.equals("both");
            two |= word.equals("two") || word.equals("warring") || word.equals("opposing") || word.equals("neighbouring")
                    || word.equals("neighboring");
        }
        String lemma = Folding.singular(Folding.fold(head.form()));
        boolean counts = COUNTRIES.contains(lemma) || SIDES.contains(lemma) || PEOPLE.contains(lemma);
        return counts && (both || two && phrase.isDefinite());
    }

    private @Nullable Referent pair(Mention mention, String lemma) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent joint = referents.get(i);
            if (joint.isJoint() && joint.members().size() == 2 && isNear(joint, mention)
                    && joint.members().stream().allMatch(member -> fits(member, lemma))) {
                return joint;
            }
        }
        List<Referent> two = lastTwo(mention, lemma);
        if (two.size() < 2) {
            return null;
        }
        Referent joint = Referent.joint(two);
        referents.add(joint);
        return joint;
    }

    /** The two last mentioned of the kind that the noun calls for, of different countries, in text order. */
    private List<Referent> lastTwo(Mention mention, String lemma) {
        List<Referent> sorted = new ArrayList<>(referents);
        sorted.removeIf(referent -> referent.isJoint() || !isNear(referent, mention) || !fits(referent, lemma));
        sorted.sort((a, b) -> Double.compare(weight(b, mention), weight(a, mention)));
        List<Referent> two = new ArrayList<>();
        for (Referent candidate : sorted) {
            boolean other = two.stream()
                    .noneMatch(seen -> seen.actors().equals(candidate.actors()) || sameCountry(seen, candidate));
            if (other && two.size() < 2) {
                two.add(candidate);
            }
        }
        two.sort((a, b) -> Integer.compare(firstStart(a), firstStart(b)));
        return two;
    }

    private static double weight(Referent referent, Mention mention) {
        Mention last = referent.lastBefore(mention);
        int distance = last == null ? 99 : mention.sentence() - last.sentence();
        return Math.min(4, referent.count()) - 1.5 * distance;
    }

    private static int firstStart(Referent referent) {
        return referent.proper() == null ? 0 : referent.proper().start();
    }

    private static boolean sameCountry(Referent a, Referent b) {
        String country = a.described().country();
        return country != null && country.equals(b.described().country());
    }

    private static boolean isNear(Referent referent, Mention mention) {
        Mention last = referent.lastBefore(mention);
        return last != null && mention.sentence() - last.sentence() <= REACH;
    }

    private static boolean fits(Referent referent, String lemma) {
        if (!Coreference.isAnybody(referent.actors())) {
            return false;
        }
        Lexeme.Nature nature = referent.described().nature();
        boolean person = nature == Lexeme.Nature.PERSON;
        if (COUNTRIES.contains(lemma)) {
            return nature == Lexeme.Nature.COUNTRY;
        }
        if (PEOPLE.contains(lemma)) {
            return person && !referent.described().plural();
        }
        return !SIDES.contains(lemma) || !person || referent.described().name() != null;
    }

    /** The first or second of the last two. */
    private @Nullable Referent oneOf(Mention mention, boolean first) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent joint = referents.get(i);
            if (joint.isJoint() && joint.members().size() == 2 && isNear(joint, mention)) {
                return joint.members().get(first ? 0 : 1);
            }
        }
        List<Referent> recent = new ArrayList<>(referents);
        recent.removeIf(referent -> referent.isJoint() || referent.lastBefore(mention) == null
                || !Coreference.isAnybody(referent.actors())
                || mention.sentence() - referent.lastBefore(mention).sentence() > 1);
        recent.sort((a, b) -> Integer.compare(lastStart(b, mention), lastStart(a, mention)));
        return recent.size() < 2 ? null : recent.get(first ? 1 : 0);
    }

    private static int lastStart(Referent referent, Mention mention) {
        Mention last = referent.lastBefore(mention);
        return last == null ? -1 : last.span().start();
    }

    private @Nullable Referent lastCountry(Mention mention) {
        Referent best = null;
        for (Referent referent : referents) {
            boolean country = referent.described().nature() == Lexeme.Nature.COUNTRY && !referent.isJoint();
            if (country && isNear(referent, mention)
                    && (best == null || lastStart(referent, mention) > lastStart(best, mention))) {
                best = referent;
            }
        }
        return best;
    }
}
