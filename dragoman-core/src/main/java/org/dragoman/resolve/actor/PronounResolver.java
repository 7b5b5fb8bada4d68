package org.dragoman.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a pronoun refers to: of the candidates that agree in number, gender and nature, the most salient, by
 * distance, syntactic role and number of mentions (after Lappin and Leass, 1994).
 */
final class PronounResolver {

    private static final int REACH = 3;

    /** Agreement of what cannot be meant. */
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /** Bodies that take "they" as readily as "it". */
    private static final Set<String> COLLECTIVES = Set.of("police", "military", "team", "family", "crew", "public");

    private final List<Referent> referents;

    PronounResolver(List<Referent> referents) {
        this.referents = referents;
    }

    /** Kinds of pronoun by what they may stand for. */
    private enum Kind {
        IT,
        HE,
        SHE,
        THEY,
        SPEAKER,
        SPEAKERS;

        static Kind of(String form) {
            return switch (form) {
                case "it", "its", "itself" -> IT;
                case "he", "him", "his", "himself" -> HE;
                case "she", "her", "hers", "herself" -> SHE;
                case "i", "me", "my", "mine", "myself" -> SPEAKER;
                case "we", "us", "our", "ours", "ourselves" -> SPEAKERS;
                default -> THEY;
            };
        }
    }

    private static Kind kind(Mention pronoun) {
        return Kind.of(pronoun.phrase().headToken().form().toLowerCase(Locale.ROOT));
    }

    /** The antecedent among what was mentioned before, or null. */
    @Nullable
    Referent resolve(Mention pronoun, List<Mention> sentence) {
        Kind kind = kind(pronoun);
        if (kind == Kind.SPEAKER || kind == Kind.SPEAKERS || kind == Kind.IT && isFact(pronoun)) {
            return null;
        }
        Speech speech = Speech.around(pronoun, sentence);
        Clause clause = Clause.around(pronoun);
        Referent best = null;
        double score = 0;
        for (Referent candidate : referents) {
            Mention last = candidate.lastBefore(pronoun);
            if (last == null || pronoun.sentence() - last.sentence() > REACH || clash(pronoun, last)) {
                continue;
            }
            double agreement = speech.isOwnSpeaker(candidate) ? NEVER : agreement(kind, candidate, pronoun);
            double mine = agreement == NEVER
                    ? NEVER
                    : agreement + salience(pronoun, last, candidate) + speech.weight(last) + clause.weight(last);
            if (mine > score) {
                score = mine;
                best = candidate;
            }
        }
        return best;
    }

    /** Whether "it" takes up what was said rather than somebody: "it is clear". */
    private static boolean isFact(Mention pronoun) {
        int governor = pronoun.phrase().governor();
        if (governor < 0) {
            return false;
        }
        String lemma = pronoun.phrase().sentence().token(governor).lemma();
        return switch (pronoun.phrase().relation()) {
            case "nsubj" -> VerbLists.impersonal(lemma);
            case "obj" -> VerbLists.factual(lemma);
            default -> false;
        };
    }

    /** How well the candidate agrees, or NEVER when it cannot be meant. */
    private static double agreement(Kind kind, Referent candidate, Mention pronoun) {
        Described described = candidate.described();
        boolean person = described.nature() == Lexeme.Nature.PERSON;
        boolean anybody = candidate.isJoint() || Coreference.isAnybody(candidate.actors());
        double bonus = anybody && (kind != Kind.IT || role(pronoun) != 2) ? 1 : 0;
        return switch (kind) {
            case IT -> person || described.plural() || candidate.isJoint() ? NEVER : bonus;
            case HE -> one(candidate, person) && described.gender() != Gender.FEMALE ? bonus + named(described) : NEVER;
            case SHE -> one(candidate, person) && described.gender() != Gender.MALE ? bonus + named(described) : NEVER;
            default -> they(candidate, described, bonus);
        };
    }

    private static boolean one(Referent candidate, boolean person) {
        return person && !candidate.described().plural() && !candidate.isJoint();
    }

    private static double named(Described described) {
        return described.kind() == MentionKind.NAME ? 1 : 0;
    }

    private static double they(Referent candidate, Described described, double bonus) {
        if (candidate.isJoint()) {
            return bonus + 1.5;
        }
        if (described.plural()) {
            return bonus + 1;
        }
        if (described.nature() != Lexeme.Nature.BODY || bonus == 0) {
            return NEVER;
        }
        Mention last = candidate.last();
        return last != null && COLLECTIVES.contains(last.lemma()) ? 0.2 : -2.5;
    }

    private static double salience(Mention pronoun, Mention last, Referent candidate) {
        int distance = pronoun.sentence() - last.sentence();
        double place = candidate.roleIn(last.sentence(), pronoun);
        double score = place - 2.2 * distance + Math.min(2, 0.4 * candidate.count());
        if (role(pronoun) >= 4 && place >= 4) {
            score += 1.5;
        } else if (role(pronoun) == 2) {
            score += place == 2 ? 1.5 : place >= 4 ? -1.5 : 0;
        }
        if (distance == 0) {
            score += 0.5;
        }
        if (!last.isPronoun() && last.phrase().headToken().is("amod", "compound")) {
            score -= 3;
        }
        return score + 6 - (isWithin(pronoun, last) ? 2.5 : 0);
    }

    /** Whether the pronoun stands inside the very phrase, as in "the leader of his party". */
    private static boolean isWithin(Mention pronoun, Mention last) {
        return pronoun.sentence() == last.sentence()
                && last.phrase().from() <= pronoun.head()
                && pronoun.head() < last.phrase().end();
    }

    /** Weight of the mention's syntactic role. */
    static double role(Mention mention) {
        return switch (mention.phrase().relation()) {
            case "nsubj", "root" -> 4;
            case "obj" -> 2;
            case "iobj", "appos" -> 1.5;
            case "obl" -> 1;
            default -> mention.phrase().headToken().is("nmod:poss") ? 1.5 : 0.5;
        };
    }

    /** Whether both are arguments of one verb, so that only a reflexive could refer to the other. */
    private static boolean clash(Mention pronoun, Mention last) {
        if (pronoun.sentence() != last.sentence()) {
            return false;
        }
        Token token = pronoun.phrase().headToken();
        if (last.phrase().from() <= token.index()
                && token.index() < last.phrase().end()
                && !token.is("nmod:poss")) {
            return true;
        }
        boolean possessive = token.is("nmod:poss");
        boolean reflexive = token.form().endsWith("self") || token.form().endsWith("selves");
        if (possessive) {
            return last.head() == token.head();
        }
        return !reflexive
                && pronoun.phrase().governor() == last.phrase().governor()
                && pronoun.phrase().governor() >= 0;
    }

    /**
     * Pronouns still open after the sentence: those before the subject they anticipate ("Despite its losses, the army
     * ..."), and the first person in direct speech.
     */
    void late(List<Mention> mentions) {
        for (Mention pronoun : mentions) {
            if (!pronoun.isPronoun() || pronoun.referent() != null) {
                continue;
            }
            Kind kind = kind(pronoun);
            if (kind == Kind.IT && isFact(pronoun)) {
                continue;
            }
            Mention subject = kind == Kind.SPEAKER || kind == Kind.SPEAKERS
                    ? speaker(mentions, pronoun)
                    : mainSubject(mentions, pronoun, kind);
            if (subject != null && subject.referent() != null) {
                subject.referent().add(pronoun);
            }
        }
    }

    private static @Nullable Mention mainSubject(List<Mention> mentions, Mention pronoun, Kind kind) {
        for (Mention mention : mentions) {
            Referent referent = mention.referent();
            boolean later = mention.head() > pronoun.head() && role(mention) >= 4;
            if (later && referent != null && !clash(mention, pronoun) && agreement(kind, referent, pronoun) >= 1) {
                return mention;
            }
        }
        return null;
    }

    private static @Nullable Mention speaker(List<Mention> mentions, Mention pronoun) {
        for (Mention mention : mentions) {
            if (Speech.isSpeaker(mention) && mention != pronoun && mention.referent() != null) {
                return mention;
            }
        }
        return null;
    }
}
