package org.dragoman.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.read.Reject;
import org.jspecify.annotations.Nullable;

/** Tells a layout by its header, or by the number of columns where there is none. */
final class Recogniser {

    /**
     * What was told.
     *
     * @param layout how rows are understood; null for JSON lines
     * @param delimiter what parts cells
     * @param hasHeader whether the first row names the columns
     * @param columns where each column stands, by lower-case name
     * @param problem why the file cannot be used, or null
     */
    record Recognised(
            @Nullable Layout layout,
            char delimiter,
            boolean hasHeader,
            Map<String, Integer> columns,
            @Nullable Reject problem) {}

    private static final int LOOKED_AT = 25;

    private final String name;
    private final Codes codes;
    private final List<String> tabs;
    private final List<String> commas;
    /** Most rows' number of columns by tabs. */
    private final int width;

    private Recogniser(String name, String start, Codes codes) {
        this.name = name;
        this.codes = codes;
        this.tabs = firstRow(start, '\t');
        this.commas = firstRow(start, ',');
        this.width = commonestWidth(start);
    }

    /**
     * @param name what messages call the file; the part after its last slash may tell a version
     * @param asked the layout that the user named, or {@link EventFormat#AUTO}
     * @param start the beginning of the text
     */
    static Recognised of(String name, EventFormat asked, String start, Codes codes) {
        if (start.isBlank()) {
            return problem(RowProblem.LAYOUT.of(name, "it is empty"));
        }
        Recogniser recogniser = new Recogniser(name, start, codes);
        EventFormat format = asked == EventFormat.AUTO ? recogniser.format(start) : asked;
        return recogniser.recognised(format);
    }

    private EventFormat format(String start) {
        if (start.stripLeading().startsWith("{")) {
            return EventFormat.JSONL;
        }
        if (has(tabs, List.of("Event ID", "CAMEO Code"))) {
            return EventFormat.ICEWS;
        }
        if (has(commas, UcdpLayout.NEEDED)) {
            return EventFormat.UCDP;
        }
        if (has(commas, AcledLayout.NEEDED)) {
            return EventFormat.ACLED;
        }
        if (has(commas, PhoenixLayout.NEEDED)) {
            return EventFormat.PHOENIX;
        }
        return byWidth();
    }

    private EventFormat byWidth() {
        return switch (width) {
            case GdeltLayout.WIDTH_2 -> EventFormat.GDELT2;
            case GdeltLayout.WIDTH_1, GdeltLayout.WIDTH_1_HISTORIC -> EventFormat.GDELT1;
            case PhoenixLayout.WIDTH -> EventFormat.PHOENIX;
            default -> PetrarchLayout.isOne(tabs) ? EventFormat.PETRARCH : EventFormat.AUTO;
        };
    }

    private Recognised recognised(EventFormat format) {
        return switch (format) {
            case GDELT1 ->
                plain(
                        new GdeltLayout(codes, width == GdeltLayout.WIDTH_1_HISTORIC ? width : GdeltLayout.WIDTH_1),
                        isHeader("GLOBALEVENTID"));
            case GDELT2 -> plain(new GdeltLayout(codes, GdeltLayout.WIDTH_2), isHeader("GLOBALEVENTID"));
            case ICEWS -> headed(new IcewsLayout(codes), '\t', tabs, IcewsLayout.COLUMNS);
            case UCDP -> headed(new UcdpLayout(codes, fileName()), ',', commas, UcdpLayout.NEEDED);
            case ACLED -> headed(new AcledLayout(codes), ',', commas, AcledLayout.NEEDED);
            case PHOENIX -> phoenix();
            case PETRARCH -> plain(new PetrarchLayout(codes), false);
            case JSONL -> new Recognised(null, '\n', false, Map.of(), null);
            case AUTO ->
                problem(RowProblem.LAYOUT.of(
                        name, tabs.size() + " columns by tabs, " + commas.size() + " by commas in the first row"));
        };
    }

    private Recognised phoenix() {
        Layout layout = new PhoenixLayout(codes);
        if (has(commas, PhoenixLayout.NEEDED)) {
            return headed(layout, ',', commas, PhoenixLayout.NEEDED);
        }
        return new Recognised(layout, '\t', isHeader("EventID"), columns(PhoenixLayout.DAILY), null);
    }

    private boolean isHeader(String firstColumn) {
        return tabs.get(0).strip().equalsIgnoreCase(firstColumn);
    }

    private static Recognised plain(Layout layout, boolean hasHeader) {
        return new Recognised(layout, '\t', hasHeader, Map.of(), null);
    }

    private Recognised headed(Layout layout, char delimiter, List<String> header, List<String> needed) {
        Map<String, Integer> columns = columns(header);
        for (String column : needed) {
            if (!columns.containsKey(column.toLowerCase(Locale.ROOT))) {
                return problem(RowProblem.COLUMN.of(name, column));
            }
        }
        return new Recognised(layout, delimiter, true, columns, null);
    }

    private static Recognised problem(Reject reject) {
        return new Recognised(null, '\n', false, Map.of(), reject);
    }

    private String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
    }

    private static boolean has(List<String> header, List<String> columns) {
        return columns(header)
                .keySet()
                .containsAll(columns.stream()
                        .map(column -> column.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static Map<String, Integer> columns(List<String> header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        return columns;
    }

    /** Width of most of the first rows: the very first may be damaged. */
    private static int commonestWidth(String start) {
        Map<Integer, Integer> rows = new HashMap<>();
        start.lines().limit(LOOKED_AT).forEach(line -> rows.merge(line.split("\t", -1).length, 1, Integer::sum));
        return Collections.max(rows.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static List<String> firstRow(String start, char delimiter) {
        try {
            List<String> row = new RowReader(new StringReader(start), delimiter).next();
            return row == null ? List.of("") : row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
