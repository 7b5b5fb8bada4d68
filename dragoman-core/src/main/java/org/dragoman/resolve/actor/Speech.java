package org.dragoman.resolve.actor;

import java.util.List;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks around a pronoun: "he" in quotation marks is not the speaker; "he said" after them is the last speaker rather
 * than somebody spoken of.
 *
 * @param quoted whether the pronoun stands in quotation marks
 * @param says whether it is the subject of a verb of saying
 * @param speaker who says the sentence, when the pronoun is quoted, or null
 */
record Speech(boolean quoted, boolean says, @Nullable Mention speaker) {

    static Speech around(Mention pronoun, List<Mention> sentence) {
        boolean quoted = isQuoted(pronoun);
        Mention speaker = null;
        for (Mention mention : sentence) {
            if (quoted && speaker == null && isSpeaker(mention) && !isQuoted(mention)) {
                speaker = mention;
            }
        }
        return new Speech(quoted, isSpeaker(pronoun), speaker);
    }

    /** Whether the mention is the subject of a verb of saying. */
    static boolean isSpeaker(Mention mention) {
        int governor = mention.phrase().governor();
        return governor >= 0
                && mention.phrase().relation().equals("nsubj")
                && VerbLists.says(mention.phrase().sentence().token(governor).lemma());
    }

    /** Whether an odd number of quotation marks stands before it in its sentence. */
    private static boolean isQuoted(Mention mention) {
        Sentence sentence = mention.phrase().sentence();
        boolean open = false;
        for (Token token : sentence.tokens()) {
            if (token.index() >= mention.head()) {
                break;
            }
            switch (token.form()) {
                case "\"" -> open = !open;
                case "“", "``" -> open = true;
                case "”", "''" -> open = false;
                default -> {}
            }
        }
        return open;
    }

    /** Whether the candidate is the one who speaks of the pronoun in direct speech. */
    boolean isOwnSpeaker(Referent candidate) {
        if (speaker == null) {
            return false;
        }
        if (speaker.referent() != null) {
            return speaker.referent() == candidate;
        }
        String mine = speaker.described().name();
        String other = candidate.described().name();
        return mine != null && other != null && (other.equals(mine) || other.endsWith(" " + mine));
    }

    /** Who spoke speaks on; who was only quoted about is less likely outside the quotation. */
    double weight(Mention last) {
        double quotation = !quoted && isQuoted(last) ? -2 : 0;
        return quotation + (says && isSpeaker(last) ? 1 : 0);
    }
}
