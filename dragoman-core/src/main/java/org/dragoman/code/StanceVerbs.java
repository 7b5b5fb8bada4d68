package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Participant;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Stances of verbs ("opposes Assad") and of adjectives and phrases ("is at odds with Ethiopia"). */
final class StanceVerbs {

    private static final int REACH = 6;

    private StanceVerbs() {}

    /** The verb's subject towards its object, or towards what its preposition holds. */
    static @Nullable StanceDraft verb(StanceScene scene, StanceTerms.Found found) {
        int verb = found.first();
        if (!scene.token(verb).isVerb()) {
            return null;
        }
        Frame frame = scene.frames().verb(verb);
        Set<String> slots = found.term().slots();
        List<Participant> targets = slots.contains("obj")
                ? scene.all(frame.objects())
                : scene.named(frame.phrases().stream()
                        .filter(phrase -> slots.contains(phrase.preposition()))
                        .map(Frame.Phrase::head)
                        .toList());
        List<Participant> sources =
                scene.subjects().isPassive(verb) ? scene.all(frame.subjects()) : scene.subjectsOf(verb);
        return StanceDraft.of(found, sources.isEmpty() ? scene.all(frame.subjects()) : sources, targets, verb);
    }

    /** Who is so, towards what the slot holds. */
    static @Nullable StanceDraft state(StanceScene scene, StanceTerms.Found found) {
        int word = found.last();
        Token token = scene.token(word);
        List<Integer> heads = new ArrayList<>(scene.phrases(word, found.term().slots()));
        if (heads.isEmpty() && found.first() < word) {
            heads.addAll(scene.phrases(found.first(), found.term().slots()));
        }
        if (heads.isEmpty() && token.head() >= 0 && !token.is("conj")) {
            heads.addAll(after(scene, token, found.term().slots()));
        }
        List<Participant> subjects = scene.subjectsOf(word);
        if (subjects.isEmpty() && token.head() >= 0 && token.is("xcomp", "obl", "nmod", "advcl", "acl", "amod")) {
            Token head = scene.token(token.head());
            subjects = head.isVerb() ? scene.subjectsOf(head.index()) : scene.all(List.of(head.index()));
        }
        return StanceDraft.of(found, subjects, scene.named(heads), word);
    }

    /** Phrases that the parser hung on the governor although they follow the word. */
    private static List<Integer> after(StanceScene scene, Token word, Set<String> slots) {
        return scene.phrases(word.head(), slots).stream()
                .filter(head -> head > word.index() && head <= word.index() + REACH)
                .toList();
    }
}
