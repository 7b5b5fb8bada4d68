package org.dragoman.code;

import java.util.Map;
import org.dragoman.model.Sentence;
import org.dragoman.resolve.ReportVerbs;
import org.dragoman.resolve.time.EventTimer;
import org.jspecify.annotations.Nullable;

/** What coding a sentence needs, loaded once: the codebook and its word tables. */
record Coding(
        Predicates predicates,
        @Nullable LearnedCoder learned,
        LightVerbs lightVerbs,
        CameoTable cameo,
        Intents intents,
        StatusWords statusWords,
        ReportVerbs reportVerbs,
        EventTimer timer) {

    /** The sentence's matches by predicate token: the codebook's, as the event head leaves them. */
    Map<Integer, Match> matches(Sentence sentence) {
        Map<Integer, Match> byRule = predicates.in(sentence);
        return learned == null ? byRule : learned.over(sentence, byRule);
    }
}
