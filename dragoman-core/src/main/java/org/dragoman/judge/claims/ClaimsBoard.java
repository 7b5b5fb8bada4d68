package org.dragoman.judge.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;

/**
 * Gathers contested happenings from events given one by one in any order. Not safe for use by several threads.
 *
 * <p>A happening is contested when it is alleged or denied, when somebody is blamed for it or denies it in one report, or when
 * reports tell it differently. To accuse, to deny, to threaten and to demand are themselves not contested: that they were said is
 * plain. What is only planned or foretold has not happened and is left out.
 */
public final class ClaimsBoard {

    /** Claims kept at most: those that both sides have spoken of, the most reported, the latest. */
    public static final int MOST = 1_000;

    private static final Set<EventType> SPEECH =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN, EventType.STATEMENT);
    private static final Set<String> DOUBTS = Set.of("alleged", "denied", "negated");
    private static final Set<Status> PAST =
            EnumSet.of(Status.ACTUAL, Status.ONGOING, Status.ALLEGED, Status.DENIED, Status.NEGATED);

    private static final Comparator<Claim> WEIGHT = Comparator.<Claim>comparingInt(
                    claim -> claim.denies().isEmpty() || claim.says().isEmpty() ? 0 : 1)
            .thenComparingInt(Claim::reports)
            .thenComparing(Claim::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Claim::event, Comparator.reverseOrder());

    private final PriorityQueue<Claim> kept = new PriorityQueue<>(WEIGHT);
    private long contested;

    /** Takes in an event. */
    public void add(Event event) {
        if (!isContested(event)) {
            return;
        }
        contested++;
        kept.add(ClaimMaker.make(event));
        if (kept.size() > MOST) {
            kept.remove();
        }
    }

    private static boolean isContested(Event event) {
        if (SPEECH.contains(event.type()) || !PAST.contains(event.status())) {
            return false;
        }
        boolean doubted = event.status() == Status.ALLEGED || event.status() == Status.DENIED;
        return doubted || isToldOtherwise(event) || event.mentions().stream().anyMatch(ClaimsBoard::isDoubted);
    }

    /** Whether two documents differ in more than whether it was still to come. */
    private static boolean isToldOtherwise(Event event) {
        long documents =
                event.mentions().stream().map(EventMention::document).distinct().count();
        return documents > 1
                && event.disagreements().stream()
                        .anyMatch(field -> !field.field().equals("status")
                                || field.versions().stream().anyMatch(version -> DOUBTS.contains(version.value())));
    }

    private static boolean isDoubted(EventMention mention) {
        return mention.status() == Status.DENIED
                || mention.status() == Status.ALLEGED
                || mention.attributions().stream()
                        .anyMatch(by -> by.kind().equals("denies") || by.kind().equals("blames"));
    }

    /** The claims: those that both sides have spoken of first, then the most reported, then the latest. */
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>(kept);
        claims.sort(WEIGHT.reversed());
        return claims;
    }

    /** How many happenings are contested, those not kept among them. */
    public long contested() {
        return contested;
    }
}
