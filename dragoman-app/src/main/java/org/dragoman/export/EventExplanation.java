package org.dragoman.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.merge.Join;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;

/** An event for the eye: what it is, the sentences that tell it, and why each was joined to another. */
final class EventExplanation {

    private static final int MOST_REASONS = 6;
    private static final String INDENT = "  ";

    private EventExplanation() {}

    static String of(Told told) {
        Event event = told.event();
        StringBuilder out = new StringBuilder();
        out.append(heading(event)).append('\n');
        event.disagreements()
                .forEach(each -> out.append(INDENT)
                        .append("told otherwise: ")
                        .append(Table.oneLine(EventRenderings.versions(each)))
                        .append('\n'));
        for (int i = 0; i < event.mentions().size(); i++) {
            mention(out, i, event.mentions().get(i));
            int report = i;
            told.joins().stream()
                    .filter(join -> join.report() == report)
                    .forEach(join ->
                            out.append(INDENT).append(INDENT).append(why(join)).append('\n'));
        }
        return out.toString();
    }

    private static String heading(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(event.id());
        parts.add(EventTable.who(event.sources()) + "  " + EventTable.what(event) + "  "
                + EventTable.who(event.targets()));
        parts.add(EventTable.when(event));
        parts.add(EventTable.where(event));
        parts.add(Plain.howMany(event.magnitudes()));
        parts.add(Plain.lower(event.status()));
        parts.removeIf(Table.UNKNOWN::equals);
        return Table.oneLine(String.join(" | ", parts));
    }

    private static void mention(StringBuilder out, int index, EventMention mention) {
        out.append(INDENT)
                .append('[')
                .append(index)
                .append("] ")
                .append(Table.oneLine(mention.document()))
                .append(mention.publisher() == null ? "" : " (" + Table.oneLine(mention.publisher()) + ")")
                .append(", ")
                .append(mention.status().name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(marked(mention))
                .append('\n');
    }

    /** The sentence with its predicate between angle brackets. */
    private static String marked(EventMention mention) {
        String words = mention.words();
        if (words == null || mention.sentenceSpan() == null || mention.predicateSpan() == null) {
            return Table.UNKNOWN;
        }
        int start = mention.predicateSpan().start() - mention.sentenceSpan().start();
        int end = mention.predicateSpan().end() - mention.sentenceSpan().start();
        return Table.oneLine(
                words.substring(0, start) + "»" + words.substring(start, end) + "«" + words.substring(end));
    }

    private static String why(Join join) {
        String reasons = join.reasons().stream()
                .filter(reason -> !reason.feature().equals("bias"))
                .limit(MOST_REASONS)
                .map(reason -> String.format(Locale.ROOT, "%s %+.1f", reason.feature(), reason.weight()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "like [%d], %+.1f: %s", join.to(), join.likeness(), reasons);
    }
}
