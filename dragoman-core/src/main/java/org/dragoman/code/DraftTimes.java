package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.Token;
import org.dragoman.resolve.time.EventTimer;
import org.jspecify.annotations.Nullable;

/**
 * When the event of a draft happened: by the noun's own expression, else its light verb's, else that of a predicate joined
 * to it or of its purpose; a purpose happens when its means were taken.
 */
final class DraftTimes {

    private final EventTimer timer;
    private final Reading reading;
    private final Sentence sentence;

    DraftTimes(EventTimer timer, Reading reading, Sentence sentence) {
        this.timer = timer;
        this.reading = reading;
        this.sentence = sentence;
    }

    /**
     * The time, or null when the sentence does not tell.
     *
     * @param deed what the draft blames somebody for, or null: one blames from the day of the deed on
     */
    @Nullable
    TimeInterval of(Draft draft, @Nullable Draft deed) {
        TimeInterval own = own(draft);
        TimeInterval since = own != null || deed == null ? null : own(deed);
        return since == null || since.from() == null ? own : new TimeInterval(since.value(), since.from(), null);
    }

    private @Nullable TimeInterval own(Draft draft) {
        for (int token : tokens(draft)) {
            TimeInterval time = timer.when(
                    sentence, token, reading.times(), reading.document().date());
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** Tokens whose time may be the event's, the surest first. */
    private List<Integer> tokens(Draft draft) {
        Frame frame = draft.match().frame();
        List<Integer> tokens = new ArrayList<>(List.of(frame.predicate(), frame.anchor()));
        draft.parts().forEach(part -> tokens.add(part.predicate()));
        for (Token token : sentence.tokens()) {
            boolean below = token.head() == frame.anchor() || token.head() == frame.predicate();
            if (below && token.is("advcl", "acl") && token.xpos().equals("VB")) {
                tokens.add(token.index());
            }
        }
        Token anchor = sentence.token(frame.anchor());
        if (anchor.is("advcl") && anchor.xpos().equals("VB") && anchor.head() >= 0) {
            tokens.add(anchor.head());
        }
        return tokens;
    }
}
