package org.dragoman.read.html;

import org.jsoup.nodes.Element;

/**
 * A run of text that a browser shows as a paragraph of its own.
 *
 * @param element the block element it stands in
 * @param text with even white space
 * @param words number of words
 * @param linkWords how many of them are links
 * @param opening how many words of a link it begins with
 * @param kind what it is for the eye
 */
record Block(Element element, String text, int words, int linkWords, int opening, Kind kind) {

    /** What a block is for the eye. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM
    }

    /** Share of its words that are links, 0 to 1. */
    double linkDensity() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Whether it reads like a sentence: words enough, one mark of punctuation at least, few links. */
    boolean isProse() {
        return kind != Kind.HEADING && words >= 8 && linkDensity() < 0.5 && endsSentence();
    }

    /** Whether a full stop or its like is in it. */
    boolean endsSentence() {
        return text.chars().anyMatch(c -> ".!?。؟…”\"".indexOf(c) >= 0);
    }

    /** Whether it stands in {@code main}. */
    boolean isWithin(Element main) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == main) {
                return true;
            }
        }
        return false;
    }
}
