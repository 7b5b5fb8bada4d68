package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.judge.agreements.Agreement.Change;
import org.jspecify.annotations.Nullable;

/**
 * The state of an agreement on a day, from its history: that of the last evidence that counts. What ended stays ended until it is
 * signed, in force or kept again; every other state is {@code unknown} once there has been no evidence for a while, because no
 * reports are no sign that an agreement holds.
 */
record Lifecycle(String state, @Nullable LocalDate since) {

    /** Days after which the state of a ceasefire is not known any more without evidence. */
    static final int TRUCE_MEMORY = 30;

    /** The same for all other agreements. */
    static final int MEMORY = 365;

    private static final Lifecycle UNKNOWN = new Lifecycle("unknown", null);
    private static final Set<String> OVER = Set.of("collapsed", "expired", "superseded");
    private static final Set<String> LIVING = Set.of("signed", "in force", "holding", "violated");

    /** What a change makes of the state; what is not here leaves it. */
    private static final Map<String, String> NEXT = Map.of(
            "proposed", "proposed",
            "signed", "signed",
            "in force", "in force",
            "holding", "holding",
            "implemented", "in force",
            "violated", "violated",
            "collapsed", "collapsed",
            "expired", "expired",
            "superseded", "superseded");

    /**
     * @param history by day
     * @param parties how many are bound: a pact of two is over when one leaves it
     * @param asOf day of judgment, or null for the last day of the history
     */
    static Lifecycle of(String kind, List<Change> history, int parties, @Nullable LocalDate asOf) {
        Lifecycle now = UNKNOWN;
        for (Change change : history) {
            boolean later =
                    asOf != null && change.date() != null && change.date().isAfter(asOf);
            if (change.counts() && !later) {
                now = now.after(change, parties);
            }
        }
        return now.isStale(kind, asOf) ? UNKNOWN : now;
    }

    private Lifecycle after(Change change, int parties) {
        boolean leaves = change.state().equals("withdrawn");
        String next = leaves ? parties <= 2 ? "collapsed" : null : NEXT.get(change.state());
        boolean offer = "proposed".equals(next) && !state.equals("unknown");
        boolean again = "implemented".equals(change.state()) && (state.equals("holding") || OVER.contains(state));
        boolean late =
                "signed".equals(next) && !state.equals("unknown") && !state.equals("proposed") && !OVER.contains(state);
        boolean breach = "violated".equals(next) && OVER.contains(state);
        return next == null || offer || again || late || breach ? this : new Lifecycle(next, change.date());
    }

    private boolean isStale(String kind, @Nullable LocalDate asOf) {
        int memory = kind.equals("ceasefire") ? TRUCE_MEMORY : MEMORY;
        return LIVING.contains(state)
                && asOf != null
                && (since == null || since.plusDays(memory).isBefore(asOf));
    }
}
