package org.dragoman.read.html;

/** Counts words and evens out white space. */
final class Words {

    private Words() {}

    /** Number of runs of characters without white space. */
    static int count(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** {@code text} with one space for each run of white space, without soft hyphens and characters of no width. */
    static String even(CharSequence text) {
        StringBuilder even = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!even.isEmpty() && even.charAt(even.length() - 1) != ' ') {
                    even.append(' ');
                }
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060') {
                even.append(c);
            }
        }
        int end = even.length();
        return end > 0 && even.charAt(end - 1) == ' ' ? even.substring(0, end - 1) : even.toString();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == 0;
    }
}
