package org.dragoman.code;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.EventType;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins predicates of one sentence that tell of one happening: "an attack killing dozens", "the blast wounded six",
 * "killed in an ambush".
 */
final class Fusion {

    private static final Set<String> CIRCUMSTANCE = Set.of("when", "as", "after");

    private Fusion() {}

    /** Joins in place: a verb's draft goes into the noun's, a participle's into that of its main verb. */
    static void fuse(Sentence sentence, Cast cast, Map<Integer, Draft> drafts) {
        dropAppositions(sentence, drafts);
        for (Draft into : List.copyOf(drafts.values())) {
            for (Draft from : List.copyOf(drafts.values())) {
                Draft kept = drafts.get(into.match().predicate());
                boolean bothViolent = isViolent(into) && isViolent(from);
                if (kept != null && bothViolent && isVerb(from) && isPart(sentence, from, kept)) {
                    Draft gone = drafts.remove(from.match().predicate());
                    if (gone != null) {
                        drafts.put(
                                into.match().predicate(),
                                withVictims(kept, gone, cast).absorb(gone));
                    }
                }
            }
        }
        drafts.replaceAll((token, draft) -> withAgentOfCircumstance(sentence, draft, drafts.values()));
    }

    private static boolean isPart(Sentence sentence, Draft from, Draft into) {
        return tellsOf(sentence, from.match(), into) || isToll(sentence, from, into);
    }

    /** "Killed six and wounded nine", "stormed the base and killed nine": the second verb only adds to the toll. */
    private static boolean isToll(Sentence sentence, Draft from, Draft into) {
        int verb = from.match().predicate();
        int first = sentence.firstConjunct(verb);
        return first != verb
                && MagnitudeReader.harms(sentence.token(verb))
                && from.targets().stream().allMatch(Cast::isCounted)
                && (into.match().predicate() == first
                        || into.parts().stream().anyMatch(part -> part.predicate() == first));
    }

    /** "An explosion in Kabul killed five": it was done to people, in a place. */
    private static Draft withVictims(Draft noun, Draft verb, Cast cast) {
        boolean ground = noun.targets().stream().allMatch(cast::isTerritory);
        return ground && !verb.targets().isEmpty() ? noun.withTargets(verb.targets()) : noun;
    }

    /** "33 soldiers were killed on Thursday, the deadliest attack in years": the apposition only names what is told. */
    private static void dropAppositions(Sentence sentence, Map<Integer, Draft> drafts) {
        drafts.values().removeIf(draft -> {
            Match match = draft.match();
            boolean apposition =
                    !isVerb(draft) && sentence.token(match.predicate()).is("appos");
            return apposition
                    && isViolent(draft)
                    && draft.targets().isEmpty()
                    && drafts.values().stream().noneMatch(o -> o.match().complement() == match.predicate())
                    && drafts.values().stream().anyMatch(other -> isVerb(other) && isViolent(other));
        });
    }

    /** "three were killed when police opened fire": whoever opened fire killed them. */
    private static Draft withAgentOfCircumstance(Sentence sentence, Draft draft, Collection<Draft> others) {
        if (!isViolent(draft) || !draft.sources().isEmpty()) {
            return draft;
        }
        for (Draft other : others) {
            int clause = other.match().frame().anchor();
            boolean told = sentence.token(clause).is("advcl")
                    && tells(
                            sentence,
                            draft,
                            sentence.firstConjunct(sentence.token(clause).head()));
            if (told && isViolent(other) && isCircumstance(sentence.child(clause, "mark", "advmod"))) {
                return draft.withSources(other.sources());
            }
        }
        return draft;
    }

    private static boolean tells(Sentence sentence, Draft draft, int predicate) {
        return Stream.concat(Stream.of(draft.match()), draft.parts().stream())
                .anyMatch(match -> sentence.firstConjunct(match.frame().anchor()) == predicate);
    }

    private static boolean isCircumstance(@Nullable Token mark) {
        return mark != null && CIRCUMSTANCE.contains(mark.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isVerb(Draft draft) {
        return draft.match().kind() == Pattern.Kind.VERB;
    }

    private static boolean isViolent(Draft draft) {
        return draft.match().entry().type() == EventType.ASSAULT;
    }

    private static boolean tellsOf(Sentence sentence, Match verb, Draft into) {
        int other = into.match().predicate();
        Token predicate = sentence.token(verb.predicate());
        if (isVerb(into)) {
            return predicate.is("advcl")
                            && predicate.head() == other
                            && predicate.xpos().equals("VBG")
                    || isMeans(sentence, other, verb.predicate());
        }
        boolean isSubject = verb.sources().contains(other);
        boolean modifies = predicate.is("acl", "acl:relcl", "advcl")
                        && predicate.head() == into.match().frame().anchor()
                || predicate.is("acl", "acl:relcl") && predicate.head() == other;
        boolean inPhrase = verb.frame().phrases().stream()
                .anyMatch(p -> p.head() == other
                        && List.of("in", "during", "by", "with").contains(p.preposition()));
        return isSubject || modifies || inPhrase || isMeans(sentence, other, verb.predicate());
    }

    /** "killed in police firing": a gerund that stands as a noun would. */
    private static boolean isMeans(Sentence sentence, int gerund, int verb) {
        Token token = sentence.token(gerund);
        Token preposition = sentence.child(gerund, "case", "mark");
        return token.xpos().equals("VBG")
                && token.is("obl", "advcl")
                && token.head() == verb
                && preposition != null
                && preposition.lemma().equals("in");
    }
}
