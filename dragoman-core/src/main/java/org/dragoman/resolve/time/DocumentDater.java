package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.TimeMention;
import org.dragoman.model.TimexType;
import org.jspecify.annotations.Nullable;

/** Infers an undated document's day from its text: the dateline, else the last day told as past. */
final class DocumentDater {

    /** Words right before a date that make it the day of publication. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)(published|posted|updated|issued|released|date)( on| at)?\\s*:?\\s*(\\w+day,?\\s*)?$");

    /** "KABUL, March 3 (Reuters) -": a place in capitals before the date, an agency or dash after it. */
    private static final Pattern PLACE = Pattern.compile("(?:^|\\n)\\s*\\p{Lu}[\\p{Lu}\\s./,'-]{2,40},?\\s*$");

    private static final Pattern AGENCY =
            Pattern.compile("^\\s*(,\\s*\\d{4}\\s*)?(\\([^)]{2,30}\\)\\s*)?[-\u2013\u2014:]");

    private static final int FUTURE_REACH = 60;

    private DocumentDater() {}

    static Optional<LocalDate> infer(TimeResolver resolver, String text) {
        List<TimeMention> mentions = resolver.resolve(text, null, List.of(), TimeMode.NARRATIVE);
        LocalDate latest = null;
        for (TimeMention mention : mentions) {
            LocalDate day = day(mention);
            if (day == null) {
                continue;
            }
            if (isDateline(text, mention)) {
                return Optional.of(day);
            }
            if (!isAhead(text, mention) && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static @Nullable LocalDate day(TimeMention mention) {
        boolean date = mention.type() == TimexType.DATE || mention.type() == TimexType.TIME;
        LocalDate from = mention.interval().from();
        boolean one = from != null && from.equals(mention.interval().to());
        return date && one && mention.interval().value().length() >= 10 ? from : null;
    }

    private static boolean isDateline(String text, TimeMention mention) {
        String before = text.substring(
                Math.max(0, mention.span().start() - 60), mention.span().start());
        String after = text.substring(
                mention.span().end(), Math.min(text.length(), mention.span().end() + 40));
        return PUBLISHED.matcher(before).find()
                || PLACE.matcher(before).find() && AGENCY.matcher(after).find();
    }

    /** Whether the clause around the mention looks ahead: a planned day is no news. */
    private static boolean isAhead(String text, TimeMention mention) {
        int start = Math.max(0, mention.span().start() - FUTURE_REACH);
        int end = Math.min(text.length(), mention.span().end() + FUTURE_REACH);
        List<Lexer.Piece> pieces = Lexer.cut(text.substring(start, end));
        int from = 0;
        while (from < pieces.size()
                && pieces.get(from).start() + start < mention.span().start()) {
            from++;
        }
        int to = from;
        while (to < pieces.size()
                && pieces.get(to).end() + start <= mention.span().end()) {
            to++;
        }
        return TenseCue.at(pieces, from, to) == Tense.FUTURE;
    }
}
