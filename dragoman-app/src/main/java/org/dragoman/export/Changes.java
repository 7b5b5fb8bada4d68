package org.dragoman.export;

import org.dragoman.store.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What two runs tell differently, one line a change. */
public final class Changes {

    private Changes() {}

    /** For the eye: {@code -} what is no more told, {@code +} what is told now. */
    public static Rendering<Change> table() {
        return change -> {
            String head = change.of().written() + " " + Table.oneLine(change.id()) + "\n";
            return head + line("  - ", change.before()) + line("  + ", change.after());
        };
    }

    private static String line(String sign, @Nullable String told) {
        return told == null ? "" : sign + Table.oneLine(told) + "\n";
    }

    /** One JSON object a change. */
    public static Rendering<Change> jsonLines() {
        return change -> {
            ObjectNode node = Json.object();
            node.put("of", change.of().written());
            node.put("change", change.kind().written());
            node.put("id", change.id());
            node.put("before", change.before());
            node.put("after", change.after());
            return Json.line(node) + "\n";
        };
    }

    /** Comma-separated values with a header line. */
    public static Rendering<Change> csv() {
        return new Rendering<>() {
            @Override
            public String header() {
                return "of,change,id,before,after\r\n";
            }

            @Override
            public String of(Change change) {
                return Csv.row(
                        change.of().written(), change.kind().written(), change.id(), change.before(), change.after());
            }
        };
    }
}
