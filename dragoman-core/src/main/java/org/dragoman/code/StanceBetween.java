package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Participant;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Who stands between two that are at odds: "mediates between Israel and Iran", "a broker between". */
final class StanceBetween {

    private static final int REACH = 8;

    private StanceBetween() {}

    /** The two, against each other, and who stands between them. */
    static @Nullable StanceDraft between(StanceScene scene, StanceTerms.Found found) {
        int word = found.first();
        StanceScene.Pair pair = pair(scene, found.last());
        List<Participant> third = scene.token(word).isVerb() ? ofVerb(scene, word) : ofNoun(scene, found.last());
        List<Participant> between = third.stream()
                .filter(t -> !isOneOf(t, pair.one()) && !isOneOf(t, pair.other()))
                .toList();
        return new StanceDraft(
                found, pair.one(), pair.other(), true, between, found.term().sign(), found.last());
    }

    private static StanceScene.Pair pair(StanceScene scene, int last) {
        StanceScene.Pair after = scene.between(last, REACH);
        if (after.isWhole() || !scene.token(last).isVerb()) {
            return after;
        }
        for (int object : scene.frames().verb(last).objects()) {
            StanceScene.Pair held = scene.between(object, REACH);
            if (held.isWhole()) {
                return held;
            }
        }
        return StanceScene.Pair.NONE;
    }

    private static List<Participant> ofVerb(StanceScene scene, int verb) {
        List<Participant> subjects = scene.subjects().isPassive(verb) ? List.of() : scene.subjectsOf(verb);
        return subjects.isEmpty() ? scene.all(scene.frames().verb(verb).subjects()) : subjects;
    }

    private static List<Participant> ofNoun(StanceScene scene, int noun) {
        List<Participant> owners = scene.owners(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        Token word = scene.token(noun);
        if (scene.sentence().child(noun, "cop") != null) {
            return scene.all(scene.subjects().of(noun));
        }
        if (word.head() < 0) {
            return List.of();
        }
        Token head = scene.token(word.head());
        List<Integer> holders = new ArrayList<>();
        if (head.isVerb()) {
            holders.addAll(scene.subjects().of(head.index()));
        } else if (word.is("appos", "compound", "nmod:desc")) {
            holders.add(head.index());
        }
        return scene.all(holders);
    }

    private static boolean isOneOf(Participant one, List<Participant> others) {
        return others.stream()
                .anyMatch(other -> other.actor().country() != null
                        && other.actor().country().equals(one.actor().country()));
    }
}
