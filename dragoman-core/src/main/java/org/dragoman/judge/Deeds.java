package org.dragoman.judge;

import java.time.LocalDate;
import org.dragoman.model.Event;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Which events are deeds, how much they count, and on which day. The same for all judgments. */
public final class Deeds {

    /** What a claim counts that the text does not vouch for: it may be true. */
    public static final double ALLEGED = 0.5;

    private Deeds() {}

    /**
     * What an event of this standing counts: 1 when it is told as having happened or happening, {@link #ALLEGED} when somebody
     * alleges it, 0 otherwise. What is denied, threatened, planned, intended, conditional, predicted or negated is no deed; the
     * act of denying or threatening is an event of its own.
     */
    public static double weight(Status status) {
        return status.isTold() ? 1 : status == Status.ALLEGED ? ALLEGED : 0;
    }

    /**
     * The day on which an event counts: the first of its time, else the day of its first report. A time after that day is not
     * believed, because nobody reports a deed before it is done.
     */
    public static @Nullable LocalDate day(Event event) {
        TimeInterval time = event.time();
        return time == null ? event.published() : day(event, time.from(), time.to());
    }

    /**
     * The day up to which an event is known to have lasted, as "since 2015" does up to its report: the last of its time, else
     * the day of its first report, which is never passed.
     */
    public static @Nullable LocalDate lastDay(Event event) {
        TimeInterval time = event.time();
        return time == null ? event.published() : day(event, time.to(), time.from());
    }

    private static @Nullable LocalDate day(Event event, @Nullable LocalDate first, @Nullable LocalDate second) {
        LocalDate published = event.published();
        LocalDate told = first == null ? second : first;
        if (told == null || published == null) {
            return told == null ? published : told;
        }
        return told.isAfter(published) ? published : told;
    }
}
