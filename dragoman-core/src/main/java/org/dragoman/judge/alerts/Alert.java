package org.dragoman.judge.alerts;

import java.time.LocalDate;
import java.util.List;

/**
 * A week that is not as weeks were.
 *
 * @param kind {@code dyad} or {@code region}
 * @param subject the two countries, in alphabetical order, or the one in which it happened
 * @param what {@code hostile} or {@code friendly} events
 * @param from first day of the week
 * @param to last day
 * @param count events in the week
 * @param norm4 mean of the four weeks before
 * @param norm52 mean of the 52 weeks before, or of as many as are known, {@link AlertLedger#LEAST_WEEKS} at least
 * @param chance how likely a count as far out is, if the week were as those before
 * @param rising whether there were more than usual
 * @param events ids of the week's events, in alphabetical order
 */
public record Alert(
        String kind,
        List<String> subject,
        String what,
        LocalDate from,
        LocalDate to,
        int count,
        double norm4,
        double norm52,
        double chance,
        boolean rising,
        List<String> events) {

    public Alert {
        subject = List.copyOf(subject);
        events = List.copyOf(events);
    }
}
