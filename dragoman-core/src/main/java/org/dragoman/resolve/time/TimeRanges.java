package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.dragoman.model.TimexType;

/**
 * Joins the two ends of a stretch told as such: "from March to June 1945", "between 1 and 3 May", "7-9 August". TIMEX3
 * keeps the ends as two expressions; an event takes the whole stretch.
 */
public final class TimeRanges {

    private static final Pattern LINK =
            Pattern.compile("(?i)\\s*(-|\u2013|\u2014|to|until|till|through|and|up to|/)\\s*(the\\s+)?");
    private static final Pattern BETWEEN = Pattern.compile("(?i)(between|both)\\s+(the\\s+)?$");

    private TimeRanges() {}

    /**
     * The mentions with linked pairs made one, whose value is {@code from/to} after ISO 8601.
     *
     * @param text the text the mentions point into
     * @param mentions in text order
     */
    public static List<TimeMention> join(String text, List<TimeMention> mentions) {
        List<TimeMention> joined = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            boolean pair = i + 1 < mentions.size() && isRange(text, mentions.get(i), mentions.get(i + 1));
            joined.add(pair ? union(mentions.get(i), mentions.get(++i)) : mentions.get(i));
        }
        return joined;
    }

    private static boolean isRange(String text, TimeMention left, TimeMention right) {
        if (left.sentence() != right.sentence()
                || right.span().start() <= left.span().end()
                || !isDated(left)
                || !isDated(right)) {
            return false;
        }
        String link = text.substring(left.span().end(), right.span().start());
        if (!LINK.matcher(link).matches()) {
            return false;
        }
        String before = text.substring(
                Math.max(0, left.span().start() - 16), left.span().start());
        boolean and = link.strip().toLowerCase(java.util.Locale.ROOT).startsWith("and");
        LocalDate to = right.interval().to();
        boolean ordered = to != null && !left.interval().from().isAfter(to);
        return ordered && (!and || BETWEEN.matcher(before).find());
    }

    private static boolean isDated(TimeMention mention) {
        return mention.type() != TimexType.SET
                && mention.type() != TimexType.DURATION
                && mention.interval().from() != null;
    }

    private static TimeMention union(TimeMention left, TimeMention right) {
        Span span = left.span().union(right.span());
        String value = left.interval().value() + "/" + right.interval().value();
        TimeInterval whole =
                new TimeInterval(value, left.interval().from(), right.interval().to());
        return new TimeMention(span, left.sentence(), TimexType.DATE, whole);
    }
}
