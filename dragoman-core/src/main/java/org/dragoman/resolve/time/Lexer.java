package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into runs of letters, runs of digits and single other characters, so that "3pm", "1990s" and "mid-2003"
 * come apart and rules need not care how they are written.
 */
final class Lexer {

    private Lexer() {}

    /**
     * One piece of text.
     *
     * @param start offset of its first character
     * @param end offset after its last
     * @param text lower case, with typographic apostrophes and dashes made plain
     * @param capital whether its first letter is a capital
     * @param gap whether white space stands before it
     * @param paragraph whether an empty line stands before it
     */
    record Piece(int start, int end, String text, boolean capital, boolean gap, boolean paragraph) {

        boolean isNumber() {
            char first = text.charAt(0);
            return first >= '0' && first <= '9';
        }

        boolean isWord() {
            return Character.isLetter(text.charAt(0));
        }
    }

    static List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>(text.length() / 5 + 8);
        int at = 0;
        int lines = 0;
        boolean gap = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
                lines += c == '\n' ? 1 : 0;
                at++;
                continue;
            }
            int end = end(text, at);
            pieces.add(new Piece(at, end, plain(text, at, end), Character.isUpperCase(c), gap, lines > 1));
            at = end;
            gap = false;
            lines = 0;
        }
        return pieces;
    }

    private static int end(String text, int start) {
        char c = text.charAt(start);
        int end = start + 1;
        if (Character.isLetter(c)) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        } else if (isDigit(c)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String plain(String text, int start, int end) {
        if (end - start > 1) {
            return text.substring(start, end).toLowerCase(Locale.ROOT);
        }
        char c = text.charAt(start);
        return switch (c) {
            case '\u2019', '\u2018', '`', '\u00B4' -> "'";
            case '\u2013', '\u2010', '\u2011', '\u2212' -> "-";
            default -> String.valueOf(Character.toLowerCase(c));
        };
    }
}
