package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Predicate;
import org.dragoman.model.Sentence;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says when an event happened, from the time expressions of its own sentence.
 *
 * <p>An expression dates the verb or noun it modifies. An event without one of its own takes that of an event that the
 * syntax ties to it ({@link EventLinks}): the verb it is coordinated with, the main clause of a participle, the attack
 * that killed. A date that only stands in the same sentence is not taken: a day on which something was said is not the
 * day on which it happened.
 */
public final class EventTimer {

    private static final int LONGEST_CHAIN = 3;

    /** Words between a planned event and its date, at most. */
    private static final int NEAR = 4;

    /**
     * The time of an event, or null when its sentence does not tell.
     *
     * @param sentence the event's sentence, with syntax
     * @param predicate the event's token
     * @param times the document's time expressions
     * @param documentDate day of publication, or null; bounds what is told as lasting until now
     */
    public @Nullable TimeInterval when(
            Sentence sentence, int predicate, List<TimeMention> times, @Nullable LocalDate documentDate) {
        List<TimeAttachment> attachments = TimeAttachment.of(sentence, times);
        if (attachments.isEmpty()) {
            return null;
        }
        return search(new Search(sentence, attachments, documentDate), predicate, new HashSet<>(), LONGEST_CHAIN);
    }

    private record Search(
            Sentence sentence,
            List<TimeAttachment> attachments,
            @Nullable LocalDate documentDate) {}

    private static @Nullable TimeInterval search(Search search, int event, Set<Integer> seen, int depth) {
        if (!seen.add(event)) {
            return null;
        }
        List<TimeAttachment> own = own(search, event);
        if (!own.isEmpty()) {
            return shape(own.get(0), search.documentDate);
        }
        if (depth == 0) {
            return null;
        }
        boolean single = search.attachments.size() == 1;
        for (EventLinks.Link link : EventLinks.of(search.sentence, event, single)) {
            TimeInterval found = link.chain()
                    ? search(search, link.event(), seen, depth - 1)
                    : search(search, link.event(), seen, 0);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Expressions that date the event itself, the narrowest first, each with the preposition that binds it. */
    private static List<TimeAttachment> own(Search search, int event) {
        List<TimeAttachment> own = new ArrayList<>();
        for (TimeAttachment attachment : search.attachments) {
            boolean ahead = isAhead(search, attachment);
            if (attachment.governor() == event && !(ahead && isPast(search.sentence, event))) {
                own.add(attachment);
            } else if (ahead && isPlanned(search.sentence, attachment, event)) {
                own.add(attachment);
            } else {
                String marker = argumentMarker(search.sentence, event, attachment);
                if (marker != null) {
                    own.add(attachment.bound(marker));
                }
            }
        }
        own.sort(Comparator.comparingLong(EventTimer::width));
        return own;
    }

    private static boolean isAhead(Search search, TimeAttachment attachment) {
        LocalDate from = attachment.mention().interval().from();
        return from != null && search.documentDate != null && from.isAfter(search.documentDate);
    }

    /** What is told as done cannot lie after the day of publication. */
    private static boolean isPast(Sentence sentence, int event) {
        String tag = sentence.token(event).xpos();
        if (tag.equals("VBN")) {
            return sentence.children(event).stream()
                    .noneMatch(
                            child -> child.xpos().equals("MD") || child.xpos().equals("TO"));
        }
        return tag.equals("VBD");
    }

    /** "Called for elections in March", the March to come: the date is the elections', not the call's. */
    private static boolean isPlanned(Sentence sentence, TimeAttachment attachment, int event) {
        Token token = sentence.token(event);
        boolean before = token.index() < attachment.head() && attachment.head() - token.index() <= NEAR;
        return before
                && token.isNominal()
                && token.head() == attachment.governor()
                && isPast(sentence, attachment.governor());
    }

    /**
     * The preposition of a temporal argument that is the expression, or a noun phrase that holds it with no clause
     * between; null when there is none. Where syntax ties the expression to another verb, syntax wins.
     */
    private static @Nullable String argumentMarker(Sentence sentence, int event, TimeAttachment attachment) {
        Predicate predicate = sentence.predicateAt(event);
        int argument = predicate == null ? -1 : predicate.argument("ARGM-TMP");
        if (argument < 0 || sentence.token(attachment.governor()).upos().equals("VERB")) {
            return null;
        }
        int at = attachment.head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (at == argument) {
                boolean clause = token.upos().equals("VERB") && at != attachment.head();
                return clause ? null : TimeAttachment.marker(sentence, at);
            }
            if (token.upos().equals("VERB") || token.is("acl", "advcl", "ccomp", "conj")) {
                return null;
            }
            at = token.head();
        }
        return null;
    }

    private static long width(TimeAttachment attachment) {
        LocalDate from = attachment.mention().interval().from();
        LocalDate to = attachment.mention().interval().to();
        return from == null || to == null ? Long.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
    }

    /** What the preposition makes of the interval; before and after a date leave the day open, so they say nothing. */
    private static @Nullable TimeInterval shape(TimeAttachment attachment, @Nullable LocalDate documentDate) {
        TimeInterval time = attachment.mention().interval();
        return switch (attachment.marker()) {
            case "since" -> new TimeInterval(time.value(), time.from(), documentDate);
            case "until", "till" -> new TimeInterval(time.value(), null, time.to());
            case "by" -> new TimeInterval(time.value(), null, time.to());
            case "before", "after", "ahead", "following", "prior" -> null;
            default -> time;
        };
    }
}
