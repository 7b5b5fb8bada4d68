package org.dragoman.code;

import java.util.List;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;

/**
 * Joins predicates of one sentence that tell of one happening: "an attack killing dozens", "the blast wounded six",
 * "killed in an ambush".
 */
final class Fusion {

    private Fusion() {}

    /** Joins in place; the noun's draft stays, the verb's goes into it. */
    static void fuse(Sentence sentence, Map<Integer, Draft> drafts) {
        for (Draft noun : List.copyOf(drafts.values())) {
            if (noun.match().rule().pattern().kind() != Pattern.Kind.NOUN || !isViolent(noun)) {
                continue;
            }
            for (Draft verb : List.copyOf(drafts.values())) {
                boolean isVerb = verb.match().rule().pattern().kind() == Pattern.Kind.VERB;
                if (isVerb && isViolent(verb) && tellsOf(sentence, verb.match(), noun.match())) {
                    Draft kept = drafts.get(noun.match().predicate());
                    drafts.put(noun.match().predicate(), kept.absorb(verb));
                    drafts.remove(verb.match().predicate());
                }
            }
        }
    }

    private static boolean isViolent(Draft draft) {
        EventType type = draft.match().entry().type();
        return type == EventType.ASSAULT;
    }

    private static boolean tellsOf(Sentence sentence, Match verb, Match noun) {
        int n = noun.predicate();
        Token predicate = sentence.token(verb.predicate());
        boolean isSubject = verb.sources().contains(n);
        boolean modifies = predicate.is("acl", "acl:relcl") && predicate.head() == n;
        boolean inPhrase = verb.frame().phrases().stream()
                .anyMatch(p ->
                        p.head() == n && List.of("in", "during", "by", "with").contains(p.preposition()));
        return isSubject || modifies || inPhrase;
    }
}
