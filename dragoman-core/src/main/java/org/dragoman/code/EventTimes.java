package org.dragoman.code;

import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** When the event of a predicate happened. */
interface EventTimes {

    /**
     * The event's time, or null when the text does not tell.
     *
     * @param predicate the predicate's token
     * @param anchor the token that ties it into the sentence
     */
    @Nullable
    TimeInterval of(Reading reading, Sentence sentence, int predicate, int anchor);
}
