package org.dragoman.text;

/**
 * How a word is written, as a small number that the language model reads beside the lower-cased word pieces: the
 * vocabulary is uncased, and names are easier to find with their capitals.
 */
public final class LetterCase {

    /** No letter and no digit. */
    public static final int NONE = 0;
    /** Letters, all lower case. */
    public static final int LOWER = 1;
    /** First letter upper case, the others lower. */
    public static final int CAPITALISED = 2;
    /** Two letters or more, all upper case. */
    public static final int UPPER = 3;
    /** One letter, upper case. */
    public static final int INITIAL = 4;
    /** Upper case within the word, as {@code McDonald}. */
    public static final int MIXED = 5;
    /** A digit somewhere. */
    public static final int DIGIT = 6;
    /** Letters of a script without case. */
    public static final int CASELESS = 7;
    /** Number of classes. */
    public static final int COUNT = 8;

    private LetterCase() {}

    /** The class of a word. */
    public static int of(String word) {
        int upper = 0;
        int lower = 0;
        int other = 0;
        boolean firstUpper = false;
        for (int at = 0; at < word.length(); ) {
            int c = word.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isDigit(c)) {
                return DIGIT;
            } else if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                firstUpper |= upper + lower + other == 0;
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        return classify(upper, lower, other, firstUpper);
    }

    private static int classify(int upper, int lower, int other, boolean firstUpper) {
        if (upper == 0) {
            return lower > 0 ? LOWER : other > 0 ? CASELESS : NONE;
        }
        if (lower == 0) {
            return upper > 1 ? UPPER : INITIAL;
        }
        return firstUpper && upper == 1 ? CAPITALISED : MIXED;
    }
}
