package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Sentence;
import org.dragoman.model.TimeMention;
import org.dragoman.model.TimexType;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A dated time expression and the word of the sentence that it dates.
 *
 * @param mention the expression
 * @param head its head token
 * @param governor the verb or noun it modifies
 * @param marker preposition before it, lower case, or empty
 */
record TimeAttachment(TimeMention mention, int head, int governor, String marker) {

    private static final Set<String> TIME_NOUNS = WordLists.of("time-nouns");
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "csubj", "parataxis", "root", "xcomp");
    private static final int LONGEST_CLIMB = 6;

    /** The dated expressions of a sentence with what they modify, in text order. */
    static List<TimeAttachment> of(Sentence sentence, List<TimeMention> times) {
        List<TimeMention> here = new ArrayList<>();
        for (TimeMention time : times) {
            if (sentence.span().covers(time.span())) {
                here.add(time);
            }
        }
        List<TimeAttachment> attachments = new ArrayList<>();
        for (TimeMention time : TimeRanges.join(sentence, here)) {
            TimeAttachment attachment = isDated(time) ? attach(sentence, time) : null;
            if (attachment != null) {
                attachments.add(attachment);
            }
        }
        return attachments;
    }

    /** The same with another preposition, unless that is empty. */
    TimeAttachment bound(String preposition) {
        return preposition.isEmpty() ? this : new TimeAttachment(mention, head, governor, preposition);
    }

    private static boolean isDated(TimeMention time) {
        boolean dated = time.interval().from() != null || time.interval().to() != null;
        return dated && time.type() != TimexType.SET;
    }

    private static @Nullable TimeAttachment attach(Sentence sentence, TimeMention time) {
        int head = head(sentence, time);
        if (head < 0) {
            return null;
        }
        String marker = marker(sentence, head);
        int at = head;
        for (int steps = 0; steps < LONGEST_CLIMB; steps++) {
            Token token = sentence.token(at);
            int governor = token.head();
            if (governor < 0 || isEvent(sentence, governor) || !mayClimb(sentence, token, sentence.token(governor))) {
                return governor < 0 ? null : new TimeAttachment(time, head, governor, marker);
            }
            at = governor;
            marker = marker.isEmpty() || marker.equals("of") ? marker(sentence, at) : marker;
        }
        return null;
    }

    /** The token of the expression that is governed from outside it; of several the last, as in "night of April 18". */
    private static int head(Sentence sentence, TimeMention time) {
        for (Token token : sentence.tokens()) {
            if (time.span().overlaps(token.span()) && !token.is("case", "punct", "det")) {
                int governor = token.head();
                if (governor < 0
                        || !time.span().overlaps(sentence.token(governor).span())) {
                    return token.index();
                }
            }
        }
        return -1;
    }

    static String marker(Sentence sentence, int head) {
        Token marker = sentence.child(head, "case", "mark");
        return marker == null ? "" : marker.form().toLowerCase(Locale.ROOT);
    }

    static boolean isEvent(Sentence sentence, int token) {
        return sentence.token(token).upos().equals("VERB") || sentence.predicateAt(token) != null;
    }

    /**
     * Whether the expression dates more than the plain noun it hangs on: "killed three in the town on Monday", "the
     * early hours of Monday"; but not "a 2015 law".
     */
    private static boolean mayClimb(Sentence sentence, Token token, Token governor) {
        if (CLAUSES.contains(governor.relation())
                || token.is("compound", "nummod", "amod", "nmod:poss", "flat", "acl")) {
            return token.is("obl", "advmod") && !CLAUSES.contains(governor.relation());
        }
        boolean timeNoun = TIME_NOUNS.contains(governor.lemma().toLowerCase(Locale.ROOT));
        return timeNoun || !marker(sentence, token.index()).equals("of");
    }
}
