package org.dragoman.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells web pages and other markup that was given as plain text. */
final class Markup {

    private static final int SAMPLE = 1 << 16;
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|a|br|html|head|body|title|meta|script|style|table|tr|td|ul|ol|li|h[1-6]|img|article|section"
                    + "|nav|header|footer|strong|em|b|i)(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);
    /** A text that quotes a tag or two is still a text. */
    private static final int FEWEST_TAGS = 4;

    private static final int CHARACTERS_PER_TAG = 400;

    private Markup() {}

    /** What kind of markup {@code text} is, or null when it is plain text. */
    static @Nullable String kind(String text) {
        String start = text.substring(0, Math.min(text.length(), SAMPLE)).strip();
        String lower = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "an HTML page";
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<rss") || lower.startsWith("<feed")) {
            return lower.contains("<html") ? "an XHTML page" : "an XML file";
        }
        Matcher tags = TAG.matcher(start);
        int count = 0;
        while (tags.find()) {
            count++;
        }
        return count >= FEWEST_TAGS && (long) count * CHARACTERS_PER_TAG > start.length() ? count + " HTML tags" : null;
    }
}
