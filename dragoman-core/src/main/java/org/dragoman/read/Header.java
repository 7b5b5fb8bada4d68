package org.dragoman.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The optional header of a plain text: lines {@code title:}, {@code date:}, {@code source:} or {@code url:} at the very top,
 * one each, ended by an empty line.
 *
 * <pre>{@code
 * title: Convoy shelled near Saraqib
 * date: 2020-02-03
 * source: Levant Wire
 *
 * Four soldiers were killed ...
 * }</pre>
 *
 * <p>In the document's text the header's characters are spaces, so that it is not read as prose and every offset still
 * points into the file's whole text.
 *
 * @param fields the header's fields by lower-case name
 * @param end offset after the header's last character
 */
record Header(Map<String, String> fields, int end) {

    private static final Set<String> NAMES = Set.of("title", "date", "source", "url");
    private static final Pattern FIELD =
            Pattern.compile("\\A([A-Za-z]{3,6}):[ \\t]*([^\\r\\n]*)(?:\\r\\n|\\n|\\r|\\z)");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\A[ \\t]*(?:\\r\\n|\\n|\\r|\\z)");
    private static final Header NONE = new Header(Map.of(), 0);
    private static final int LONGEST = 4096;

    Header {
        fields = Map.copyOf(fields);
    }

    /** The header of {@code text}; one without fields when there is none. */
    static Header of(String text) {
        String top = text.substring(0, Math.min(text.length(), LONGEST));
        Map<String, String> fields = new HashMap<>();
        int at = 0;
        Matcher line = FIELD.matcher(top);
        while (line.region(at, top.length()).find()) {
            String name = line.group(1).toLowerCase(Locale.ROOT);
            if (!NAMES.contains(name) || fields.put(name, line.group(2).strip()) != null) {
                return NONE;
            }
            at = line.end();
        }
        boolean ended = EMPTY_LINE.matcher(top).region(at, top.length()).find();
        return fields.isEmpty() || !ended ? NONE : new Header(fields, at);
    }

    /** The field's value, or null when it is missing or empty. */
    @Nullable
    String field(String name) {
        String value = fields.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** The header's date, or null. */
    @Nullable
    LocalDate date() throws RejectedException {
        String date = field("date");
        return date == null ? null : Dates.parse(date);
    }

    /** {@code text} with the header's characters, line ends apart, replaced by spaces. */
    String blankedIn(String text) {
        if (end == 0) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r') {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }
}
