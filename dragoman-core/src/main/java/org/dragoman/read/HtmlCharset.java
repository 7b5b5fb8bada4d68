package org.dragoman.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character set that a server or a page names for itself. */
final class HtmlCharset {

    /** What browsers take for Latin-1 and ASCII. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int PRESCAN = 4096;
    private static final Pattern PARAMETER = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final Pattern META = Pattern.compile(
            "(?i)<(?:meta|\\?xml)\\s[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final Set<String> LATIN =
            Set.of("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1");

    private HtmlCharset() {}

    /** The charset in a lower-case {@code Content-Type}, or null. */
    static @Nullable Charset ofHeader(String contentType) {
        Matcher parameter = PARAMETER.matcher(contentType);
        return parameter.find() ? named(parameter.group(1)) : null;
    }

    /** The charset that the page's first tags name, or null. */
    static @Nullable Charset ofMeta(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? named(meta.group(1)) : null;
    }

    private static @Nullable Charset named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (LATIN.contains(lower)) {
            return WESTERN;
        }
        // A page whose tags can be read as bytes is not in UTF-16, whatever it says.
        if (lower.startsWith("utf-16") || lower.startsWith("utf-32")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(lower.startsWith("gb2312") || lower.equals("gbk") ? "GB18030" : lower);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
