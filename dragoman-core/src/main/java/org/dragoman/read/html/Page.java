package org.dragoman.read.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page holds.
 *
 * @param state whether there is an article, and why not
 * @param text the article's text, paragraphs parted by an empty line; empty when there is none
 * @param title headline, or null
 * @param date day of publication as the page gives it, or null
 * @param url canonical address, or the one it was fetched from, or null
 * @param source publisher; the host's name when the page does not name itself; or null
 */
public record Page(
        State state,
        String text,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String url,
        @Nullable String source) {

    /** Whether a page holds an article. */
    public enum State {
        /** It does. */
        ARTICLE,
        /** It leads to articles: a front page, a section, search results. */
        LISTING,
        /** It holds no running text. */
        EMPTY,
        /** Its tags are nested more deeply than any article's. */
        TOO_DEEP
    }

    static Page without(State state) {
        return new Page(state, "", null, null, null, null);
    }
}
