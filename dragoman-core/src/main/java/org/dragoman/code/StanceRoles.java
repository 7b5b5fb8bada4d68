package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Participant;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Stances of nouns for who stands so: "its ally Moscow", "Iran, a backer of Assad", "India and Pakistan are rivals". */
final class StanceRoles {

    /** What is no more, or not yet, or only said to be. */
    private static final Set<String> NOT_SO = Set.of(
            "former",
            "ex",
            "erstwhile",
            "onetime",
            "one-time",
            "sometime",
            "previous",
            "potential",
            "would-be",
            "possible",
            "supposed",
            "unlikely",
            "prospective",
            "future",
            "past",
            "old",
            "domestic",
            "political",
            "business",
            "trading",
            "trade",
            "commercial",
            "personal",
            "junior",
            "coalition",
            "unnamed");

    private static final int LONGEST_NAME = 7;
    private static final int MAX_STEPS = 5;

    /** Who bears the role, and whether the sentence says so rather than take it for granted. */
    private record Bearer(List<Participant> who, int anchor, boolean beheld) {

        private Bearer(List<Participant> who, int anchor) {
            this(who, anchor, false);
        }
    }

    private StanceRoles() {}

    /** The owner and the bearer of the role; of "are allies" the two subjects. */
    static @Nullable StanceDraft role(StanceScene scene, StanceTerms.Found found) {
        int noun = found.last();
        if (!scene.token(noun).isNominal() || isNotSo(scene, noun)) {
            return null;
        }
        List<Participant> owners = owners(scene, found);
        Bearer bearer = bearer(scene, noun);
        if (owners.isEmpty() && bearer.beheld) {
            owners = beholder(scene, noun);
        }
        if (owners.isEmpty() && found.term().mutual() && bearer.who.size() > 1 && isPlural(scene.token(noun))) {
            return StanceDraft.of(
                    found, bearer.who.subList(0, 1), bearer.who.subList(1, bearer.who.size()), bearer.anchor);
        }
        return found.term().reversed()
                ? StanceDraft.of(found, bearer.who, owners, bearer.anchor)
                : StanceDraft.of(found, owners, bearer.who, bearer.anchor);
    }

    private static boolean isPlural(Token noun) {
        return noun.xpos().equals("NNS") || noun.xpos().equals("NNPS");
    }

    static boolean isNotSo(StanceScene scene, int noun) {
        for (Token child : scene.sentence().children(noun)) {
            if (child.is("amod", "compound", "advmod") && NOT_SO.contains(scene.word(child.index()))) {
                return true;
            }
        }
        Token before = noun > 0 ? scene.token(noun - 1) : null;
        return before != null && NOT_SO.contains(scene.word(before.index()));
    }

    private static List<Participant> owners(StanceScene scene, StanceTerms.Found found) {
        int noun = found.last();
        List<Participant> owners = scene.owners(noun);
        if (owners.isEmpty()) {
            owners = scene.all(scene.phrases(noun, found.term().slots()));
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        for (Token child : scene.sentence().children(noun)) {
            if (child.is("compound", "amod", "nmod:desc") && child.index() < noun) {
                List<Participant> named = scene.at(child.index());
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        // "NATO ally Turkey": the name is the head and what stands before the noun hangs on it as well.
        boolean adjacent = found.first() > 0 && scene.token(noun).is("compound", "nmod:desc", "amod");
        Token before = adjacent ? scene.token(found.first() - 1) : null;
        return before != null && before.head() == scene.token(noun).head() && before.is("compound", "amod", "nmod:desc")
                ? scene.at(before.index())
                : List.of();
    }

    private static Bearer bearer(StanceScene scene, int noun) {
        Token word = scene.token(noun);
        if (scene.sentence().child(noun, "cop") != null) {
            // "no reason to be enemies": what may or should be, not what is.
            return word.is("acl", "advcl")
                    ? new Bearer(List.of(), noun)
                    : new Bearer(scene.all(scene.subjects().of(noun)), noun);
        }
        int named = apposed(scene, noun);
        if (named >= 0) {
            return new Bearer(scene.all(List.of(named)), StanceDraft.GIVEN);
        }
        List<Participant> as = as(scene, word);
        if (!as.isEmpty()) {
            return new Bearer(as, StanceDraft.GIVEN, true);
        }
        Token governor = word.head() >= 0 ? scene.token(word.head()) : null;
        boolean becomes = governor != null
                && word.is("xcomp", "obj")
                && Set.of("become", "remain", "call", "be", "stay").contains(governor.lemma());
        return becomes
                ? new Bearer(scene.all(scene.subjects().of(governor.index())), governor.index())
                : new Bearer(List.of(), StanceDraft.GIVEN);
    }

    /** The name that the noun is set beside: before it, after it, or as its head; else -1. */
    private static int apposed(StanceScene scene, int noun) {
        Token word = scene.token(noun);
        if (word.is("appos", "compound", "nmod:desc", "flat", "amod") && word.head() >= 0) {
            return word.head();
        }
        for (Token child : scene.sentence().children(noun)) {
            if (child.is("appos", "flat", "nmod:desc") && child.index() > noun) {
                return child.index();
            }
        }
        boolean last = noun + 1 >= scene.sentence().size();
        if (last) {
            return -1;
        }
        int next = noun + 1;
        if (scene.token(next).form().equals(",")) {
            return enclosed(scene, next + 1);
        }
        boolean owned = scene.sentence().child(noun, "nmod:poss", "compound", "amod") != null;
        return owned && scene.token(next).upos().equals("PROPN") ? headOfName(scene, next) : -1;
    }

    /** "its ally, Bashar al-Assad, ...": a name between commas. */
    private static int enclosed(StanceScene scene, int start) {
        int at = start;
        while (at < scene.sentence().size() && at - start < LONGEST_NAME && isOfName(scene.token(at))) {
            at++;
        }
        boolean closed = at > start
                && at < scene.sentence().size()
                && Set.of(",", ".").contains(scene.token(at).form());
        return closed ? headOfName(scene, start) : -1;
    }

    private static boolean isOfName(Token token) {
        return token.upos().equals("PROPN")
                || token.form().equals("-")
                || token.form().equalsIgnoreCase("and")
                || token.xpos().equals("NNP");
    }

    private static int headOfName(StanceScene scene, int start) {
        int at = start;
        while (scene.token(at).is("flat", "compound", "nmod:desc", "amod")
                && scene.token(at).head() > at) {
            at = scene.token(at).head();
        }
        return at;
    }

    /** "sees Turkey as an ally", "Turkey as an important regional ally". */
    private static List<Participant> as(StanceScene scene, Token word) {
        Token preposition = scene.sentence().child(word.index(), "case", "mark");
        if (preposition == null || !preposition.form().equalsIgnoreCase("as") || word.head() < 0) {
            return List.of();
        }
        Token governor = scene.token(word.head());
        if (!governor.isVerb()) {
            return scene.at(governor.index());
        }
        List<Integer> objects =
                new ArrayList<>(scene.frames().verb(governor.index()).objects());
        objects.remove(Integer.valueOf(word.index()));
        return scene.all(objects);
    }

    /** Of "sees Turkey as an ally" the one who sees it so: the subject of the clause. */
    private static List<Participant> beholder(StanceScene scene, int noun) {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
            if (scene.token(at).isVerb()) {
                List<Participant> subjects = scene.all(scene.subjects().of(at));
                if (!subjects.isEmpty()) {
                    return subjects;
                }
            }
            at = scene.token(at).head();
        }
        return List.of();
    }
}
