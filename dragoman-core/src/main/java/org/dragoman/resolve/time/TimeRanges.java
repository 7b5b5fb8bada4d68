package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.dragoman.model.TimexType;
import org.dragoman.model.Token;

/**
 * Joins the two ends of a stretch told as such: "from March to June 1945", "between 1 and 3 May", "7-9 August". TIMEX3
 * keeps the ends as two expressions; an event takes the whole stretch.
 */
public final class TimeRanges {

    private static final Pattern LINK =
            Pattern.compile("(?i)\\s*(-|~|\u2013|\u2014|to|until|till|through|and|up to|/)\\s*(the\\s+)?\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?i)(between|both)\\s+(the\\s+)?$");

    private TimeRanges() {}

    /**
     * The mentions with linked pairs made one, whose value is {@code from/to} after ISO 8601.
     *
     * @param text the text the mentions point into
     * @param mentions in text order
     */
    public static List<TimeMention> join(String text, List<TimeMention> mentions) {
        return join(span -> span.in(text), 0, mentions);
    }

    /** The same for the mentions of one sentence, by its tokens. */
    static List<TimeMention> join(Sentence sentence, List<TimeMention> mentions) {
        return join(span -> words(sentence, span), sentence.span().start(), mentions);
    }

    private static String words(Sentence sentence, Span span) {
        StringBuilder words = new StringBuilder();
        for (Token token : sentence.tokens()) {
            if (span.covers(token.span())) {
                words.append(token.form()).append(' ');
            }
        }
        return words.toString();
    }

    private static List<TimeMention> join(Function<Span, String> text, int start, List<TimeMention> mentions) {
        List<TimeMention> joined = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            boolean pair = i + 1 < mentions.size() && isRange(text, start, mentions.get(i), mentions.get(i + 1));
            joined.add(pair ? union(mentions.get(i), mentions.get(++i)) : mentions.get(i));
        }
        return joined;
    }

    private static boolean isRange(Function<Span, String> text, int start, TimeMention left, TimeMention right) {
        if (left.sentence() != right.sentence()
                || right.span().start() <= left.span().end()
                || !isDated(left)
                || !isDated(right)) {
            return false;
        }
        String link = text.apply(new Span(left.span().end(), right.span().start()));
        if (!LINK.matcher(link).matches()) {
            return false;
        }
        String before = text.apply(
                new Span(Math.max(start, left.span().start() - 16), left.span().start()));
        boolean and = link.strip().toLowerCase(Locale.ROOT).startsWith("and");
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
