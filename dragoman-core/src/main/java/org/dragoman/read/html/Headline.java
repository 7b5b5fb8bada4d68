package org.dragoman.read.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page's headline, and the name of the site where the page's title carries it: {@code Army leaves town | The Wire}.
 *
 * @param title headline, or null
 * @param site name behind the last bar or dash of the page's title, or null
 */
record Headline(@Nullable String title, @Nullable String site) {

    private static final List<String> BARS = List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ");
    private static final int LONGEST_SITE = 5;
    private static final int MOST_HEADINGS = 20;
    private static final int LONGEST = 500;

    /**
     * The headline of {@code page}: the one that its JSON tells, that its first level heading shows, that its meta tags name, or
     * that stands in the window's title.
     *
     * @param told headline in the page's JSON, or null
     * @param tagged headline in its meta tags, or null
     */
    static Headline of(Document page, @Nullable String told, @Nullable String tagged) {
        String window = cut(Words.even(page.title()));
        Headline split = split(window);
        String shown = told == null ? shown(page, window) : plain(told);
        if (shown == null && tagged != null) {
            shown = split(plain(tagged)).title;
        }
        String title = shown == null ? split.title : shown;
        boolean before = title != null && letters(window).startsWith(letters(title));
        return new Headline(title == null ? null : cut(title), before ? split.site : null);
    }

    /** The first level heading that the window's title repeats, or the only one when it is long enough; or null. */
    private static @Nullable String shown(Document page, String window) {
        List<Element> headings = page.select("h1").stream().limit(MOST_HEADINGS).toList();
        for (Element heading : headings) {
            String text = Words.even(heading.text());
            if (Words.count(text) >= 3 && letters(window).contains(letters(text))) {
                return text;
            }
        }
        boolean alone = headings.size() == 1 && Words.count(headings.get(0).text()) >= 4;
        return alone ? Words.even(headings.get(0).text()) : null;
    }

    /** Parts "headline | site"; a site's name has few words, a headline three at least. */
    private static Headline split(String title) {
        for (String bar : BARS) {
            int at = title.lastIndexOf(bar);
            if (at > 0) {
                String before = title.substring(0, at).strip();
                String after = title.substring(at + bar.length()).strip();
                if (Words.count(before) >= 3 && Words.count(after) <= LONGEST_SITE) {
                    return new Headline(before, after);
                }
            }
        }
        return new Headline(title.isEmpty() ? null : title, null);
    }

    private static String plain(String text) {
        return Words.even(Parser.unescapeEntities(text, false));
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
