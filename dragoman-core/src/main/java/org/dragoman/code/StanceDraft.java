package org.dragoman.code;

import java.util.List;
import org.dragoman.model.Participant;

/**
 * A stance on its way from words to record.
 *
 * @param found the words that say so
 * @param sources whose stance
 * @param targets towards whom
 * @param mutual whether both stand so
 * @param between who stands between, or empty
 * @param sign 1 with, -1 against
 * @param anchor the token whose standing it has, or -1 when the sentence takes it for granted ("its ally")
 */
record StanceDraft(
        StanceTerms.Found found,
        List<Participant> sources,
        List<Participant> targets,
        boolean mutual,
        List<Participant> between,
        int sign,
        int anchor) {

    /** Taken for granted. */
    static final int GIVEN = -1;

    static StanceDraft of(StanceTerms.Found found, List<Participant> sources, List<Participant> targets, int anchor) {
        return new StanceDraft(
                found,
                sources,
                targets,
                found.term().mutual(),
                List.of(),
                found.term().sign(),
                anchor);
    }

    static StanceDraft pair(StanceTerms.Found found, StanceScene.Pair pair, int sign, int anchor) {
        return new StanceDraft(found, pair.one(), pair.other(), true, List.of(), sign, anchor);
    }
}
