package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Resolves "both countries", "the two sides", "both", "the latter": mentions that count on those before them. */
final class PairResolver {

    private static final Set<String> COUNTRIES = Set.of(
            "country",
            "nation",
            "state",
            "neighbour",
            "neighbor",
            "capital",
            "government",
            "rival",
            "power",
            "ally",
            "army",
            "superpower",
            "republic");

    private static final Set<String> SIDES =
            Set.of("side", "party", "foe", "enemy", "adversary", "partner", "camp", "faction", "group", "movement");

    private static final Set<String> PEOPLE = Set.of(
            "leader",
            "man",
            "president",
            "minister",
            "official",
            "premier",
            "counterpart",
            "general",
            "diplomat",
            "negotiator",
            "woman",
            "candidate",
            "rival",
            "politician",
            "commander");

    private static final Set<String> BODIES =
            Set.of("alliance", "bloc", "organisation", "organization", "body", "agency", "watchdog", "grouping");

    private static final Set<String> GROUPS = Set.of("group", "movement", "faction", "outfit", "network");

    private static final Set<String> STATELESS = Set.of("REB", "UAF", "PRM", "OPP", "PTY", "CRM", "NGO", "LAB", "REL");

    /** Roles of those who are no side in a conflict. */
    private static final Set<String> BYSTANDERS = Set.of("BUS", "CVL", "EDU", "MED", "HLH", "REF", "NGO", "AGR", "JUD");

    private static final int REACH = 6;

    private final List<Referent> referents;

    PairResolver(List<Referent> referents) {
        this.referents = referents;
    }

    /** What the mention refers to as a pair or as one of a pair, or null when it does not. */
    @Nullable
    Referent resolve(Mention mention) {
        String lemma = mention.lemma();
        if (lemma.equals("former") || lemma.equals("latter")) {
            return mention.phrase().isDefinite() ? oneOf(mention, lemma.equals("former")) : null;
        }
        if ((BODIES.contains(lemma) || GROUPS.contains(lemma))
                && mention.described().roles().isEmpty()
                && mention.described().countries().isEmpty()
                && mention.phrase().isDefinite()) {
            return lastBody(mention);
        }
        if (lemma.equals("country")
                && mention.phrase().isDefinite()
                && !mention.phrase().isPlural()) {
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
            two |= word.equals("two")
                    || word.equals("warring")
                    || word.equals("opposing")
                    || word.equals("neighbouring")
                    || word.equals("neighboring");
        }
        String lemma = Folding.singular(Folding.fold(head.form()));
        boolean counts = COUNTRIES.contains(lemma) || SIDES.contains(lemma) || PEOPLE.contains(lemma);
        return counts && (both || two && phrase.isDefinite());
    }

    private @Nullable Referent pair(Mention mention, String lemma) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent joint = referents.get(i);
            if (!isNear(joint, mention) || addresses(joint, mention)) {
                continue;
            }
            boolean two = joint.isJoint()
                    ? joint.members().size() == 2 && joint.members().stream().allMatch(member -> fits(member, lemma))
                    : joint.described().countries().size() == 2 && !PEOPLE.contains(lemma);
            if (two) {
                return COUNTRIES.contains(lemma) ? countries(joint) : nearer(joint, mention, lemma);
            }
        }
        List<Referent> two = lastTwo(mention, lemma);
        if (two.size() < 2) {
            return null;
        }
        Referent joint = Referent.joint(
                COUNTRIES.contains(lemma)
                        ? two.stream().map(PairResolver::country).toList()
                        : two);
        referents.add(joint);
        return joint;
    }

    /** The pair, or two that are mentioned after it, one by one. */
    private Referent nearer(Referent pair, Mention mention, String lemma) {
        List<Referent> two = lastTwo(mention, lemma);
        int pairAt = sentence(pair, mention);
        boolean later = two.size() == 2 && two.stream().allMatch(one -> sentence(one, mention) > pairAt);
        return later ? Referent.joint(two) : pair;
    }

    private static int sentence(Referent referent, Mention mention) {
        Mention last = referent.lastBefore(mention);
        return last == null ? -1 : last.sentence();
    }

    private static Referent countries(Referent pair) {
        if (pair.isJoint()) {
            return Referent.joint(
                    pair.members().stream().map(PairResolver::country).toList());
        }
        return Referent.joint(pair.described().countries().stream()
                .map(code -> country(new Referent(
                        pair.described().withCountries(List.of(code)).withoutName())))
                .toList());
    }

    /** The country of someone, as a referent of its own. */
    private static Referent country(Referent referent) {
        Described described = referent.described();
        if (described.nature() == Lexeme.Nature.COUNTRY) {
            return referent;
        }
        return new Referent(new Described(
                described.kind(),
                null,
                false,
                described.countries(),
                List.of(),
                Lexeme.Nature.COUNTRY,
                false,
                Gender.UNKNOWN,
                -1));
    }

    /** The two most salient of the kind that the noun calls for, of different countries, in text order. */
    private List<Referent> lastTwo(Mention mention, String lemma) {
        List<Referent> near = new ArrayList<>(referents);
        near.removeIf(referent -> referent.isJoint()
                || !isNear(referent, mention)
                || !fits(referent, lemma)
                || addresses(referent, mention));
        List<Referent> best = List.of();
        double score = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < near.size(); i++) {
            for (int j = i + 1; j < near.size(); j++) {
                double mine = together(near.get(i), near.get(j), mention, lemma);
                if (mine > score && !sameCountry(near.get(i), near.get(j))) {
                    score = mine;
                    best = List.of(near.get(i), near.get(j));
                }
            }
        }
        List<Referent> two = new ArrayList<>(best);
        two.sort((a, b) -> Integer.compare(firstStart(a), firstStart(b)));
        return two;
    }

    private static double together(Referent a, Referent b, Mention mention, String lemma) {
        double score = weight(a, mention, lemma) + weight(b, mention, lemma);
        Mention lastA = a.lastBefore(mention);
        Mention lastB = b.lastBefore(mention);
        if (lastA == null || lastB == null) {
            return score;
        }
        boolean oneVerb = lastA.sentence() == lastB.sentence()
                && lastA.phrase().governor() == lastB.phrase().governor()
                && lastA.phrase().governor() >= 0;
        boolean alike = a.described().nature() == b.described().nature()
                && a.described().plural() == b.described().plural();
        return score + (oneVerb ? 4 : 0) + (alike ? 2 : -2);
    }

    private static double weight(Referent referent, Mention mention, String lemma) {
        Mention last = referent.lastBefore(mention);
        int distance = last == null ? 99 : mention.sentence() - last.sentence();
        boolean subject = last != null && last.phrase().relation().equals("nsubj");
        boolean state = referent.described().nature() == Lexeme.Nature.COUNTRY || !COUNTRIES.contains(lemma);
        return Math.min(3, referent.count()) - 2 * distance + (subject ? 1 : 0) + (state ? 1 : 0);
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

    /** Whether the referent stands beside the mention under one verb, as who "urged the two sides", and so is none of them. */
    private static boolean addresses(Referent referent, Mention mention) {
        NounPhrase phrase = mention.phrase();
        int verb = phrase.governor();
        Sentence sentence = phrase.sentence();
        if (verb < 0) {
            return false;
        }
        if (phrase.relation().equals("nsubj") && sentence.token(verb).is("xcomp", "ccomp", "advcl")) {
            int above = sentence.token(verb).head();
            return above >= 0 && VerbLists.addresses(sentence.token(above).lemma()) && referent.isUnder(above, mention);
        }
        if (phrase.relation().equals("nmod")) {
            int above = sentence.token(verb).head();
            return above >= 0 && VerbLists.mediates(sentence.token(above).lemma()) && referent.isUnder(above, mention);
        }
        return referent.isUnder(verb, mention);
    }

    private static boolean fits(Referent referent, String lemma) {
        if (!Coreference.isAnybody(referent.actors())) {
            return false;
        }
        Lexeme.Nature nature = referent.described().nature();
        boolean person = nature == Lexeme.Nature.PERSON;
        if (COUNTRIES.contains(lemma)) {
            String country = referent.described().country();
            boolean state = country != null && !country.equals("IGO") && !country.equals("IMG");
            return state && referent.described().countries().size() == 1;
        }
        if (PEOPLE.contains(lemma)) {
            return person && !referent.described().plural();
        }
        List<String> roles = referent.described().roles();
        boolean bystander = !roles.isEmpty() && BYSTANDERS.contains(roles.get(0));
        return !SIDES.contains(lemma)
                || !bystander && (!person || referent.described().name() != null);
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
        recent.removeIf(referent -> referent.isJoint()
                || referent.lastBefore(mention) == null
                || !Coreference.isAnybody(referent.actors())
                || mention.sentence() - referent.lastBefore(mention).sentence() > 1);
        recent.sort((a, b) -> Integer.compare(lastStart(b, mention), lastStart(a, mention)));
        return recent.size() < 2 ? null : recent.get(first ? 1 : 0);
    }

    private static int lastStart(Referent referent, Mention mention) {
        Mention last = referent.lastBefore(mention);
        return last == null ? -1 : last.span().start();
    }

    /** The last body mentioned by name, for "the alliance". */
    private @Nullable Referent lastBody(Mention mention) {
        Referent best = null;
        for (Referent referent : referents) {
            Described described = referent.described();
            boolean group = GROUPS.contains(mention.lemma())
                    && !described.roles().isEmpty()
                    && STATELESS.contains(described.roles().get(0));
            boolean body = !referent.isJoint()
                    && (group && (described.nature() == Lexeme.Nature.BODY || described.plural())
                            || BODIES.contains(mention.lemma())
                                    && described.nature() == Lexeme.Nature.BODY
                                    && described.name() != null
                                    && !described.roles().contains("GOV"));
            if (body
                    && isNear(referent, mention)
                    && (best == null || lastStart(referent, mention) > lastStart(best, mention))) {
                best = referent;
            }
        }
        return best;
    }

    private @Nullable Referent lastCountry(Mention mention) {
        Referent best = null;
        for (Referent referent : referents) {
            boolean country = referent.described().nature() == Lexeme.Nature.COUNTRY && !referent.isJoint();
            if (country
                    && isNear(referent, mention)
                    && (best == null || lastStart(referent, mention) > lastStart(best, mention))) {
                best = referent;
            }
        }
        return best;
    }
}
