package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;

/**
 * Cuts a sentence into words as the English Web Treebank of Universal Dependencies does: "don't" is two words, a
 * possessive 's is one, "old-fashioned" three but "anti-war" one, abbreviations keep their full stop, and amounts of
 * money and percentages come apart. Every character that is not white space ends up in exactly one word, and words'
 * spans are offsets into the text as it was given.
 *
 * <p>Immutable; safe for many threads.
 */
public final class WordTokenizer {

    /** Whole chunks, or beginnings of them, that are one word though they hold punctuation. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|ftp)://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|"
                    + "[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|gov|edu|info|int|mil|co\\.[a-z]{2})(?:/\\S*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HANDLE = Pattern.compile("[@#][\\p{L}_][\\p{L}\\p{N}_]*");

    private static final Pattern FACE = Pattern.compile("[:;=]-?[)(DPp|]|\\(:|<3");

    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?\\p{Nd}+(?:[.,:]\\p{Nd}+)*(?:(?:st|nd|rd|th|s|'s|’s)(?![\\p{L}\\p{N}]))?|\\.\\p{Nd}+");

    private static final Pattern DATE = Pattern.compile(
            "\\p{Nd}{1,4}/\\p{Nd}{1,2}(?:/\\p{Nd}{2,4})?(?![\\p{L}\\p{N}/])|\\p{Nd}{3}-\\p{Nd}{3,4}(?:-\\p{Nd}{4})?(?![\\p{L}\\p{N}-])");

    private static final Pattern MONEY = Pattern.compile("(?:[A-Z]{1,3})?\\p{Sc}");

    /** Letters, digits, joiners and marks, with single dots, apostrophes and ampersands between them. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}\\p{M}_\\u200c\\u200d\\u00ad]|[.'’ʼ`&·](?=[\\p{L}\\p{N}]))*\\p{M}*");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}");

    private static final Pattern RUN =
            Pattern.compile("\\.{2,}|…+\\.*|-{2,}|[!?]{2,}|\\*+|_+|={2,}|~+|<{2,}|>{2,}|''|``|’’|‘‘");

    /** A character with what joins it: marks, variation selectors, skin tones, joined emoji, pairs of flag letters. */
    private static final Pattern SYMBOL = Pattern.compile("\\X", Pattern.DOTALL);

    private static final Pattern CLITIC = Pattern.compile("(?i)(?:n['’]t|['’](?:s|m|re|ve|ll|d))$");

    private final TokenizerLists lists;

    private WordTokenizer(TokenizerLists lists) {
        this.lists = lists;
    }

    /** The tokenizer for English. */
    public static WordTokenizer english() {
        return new WordTokenizer(TokenizerLists.english());
    }

    /** Spans of the words of {@code text}. */
    public List<Span> split(String text) {
        return split(text, new Span(0, text.length()));
    }

    /** Spans of the words of one sentence, as offsets into {@code text}. */
    public List<Span> split(String text, Span sentence) {
        List<Span> words = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = at;
            while (end < sentence.end() && !isSpace(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            chunk(text, at, Math.min(end, sentence.end()), words);
            at = end;
        }
        return words;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200b
                || c == 0xfeff
                || c == 0x2060
                || c == 0x85;
    }

    /** Cuts a stretch without white space, from left to right. */
    private void chunk(String text, int start, int end, List<Span> words) {
        int at = start;
        while (at < end) {
            int next = next(text, at, end, start);
            if (next <= at) {
                next = at + Character.charCount(text.codePointAt(at));
            }
            next = Math.min(next, end);
            emit(text, at, next, words);
            at = next;
        }
    }

    /** Where the word that begins at {@code at} ends. */
    private int next(String text, int at, int end, int chunkStart) {
        for (Pattern pattern : List.of(RUN, ADDRESS, HANDLE, FACE, DATE)) {
            int found = match(pattern, text, at, end);
            if (found > at) {
                return pattern == ADDRESS ? trimAddress(text, at, found) : found;
            }
        }
        int year = yearOrClitic(text, at, end, chunkStart);
        if (year > at) {
            return year;
        }
        int initials = match(INITIALS, text, at, end);
        if (initials > at && (initials == end || !Character.isLetterOrDigit(text.codePointAt(initials)))) {
            return initials;
        }
        int money = match(MONEY, text, at, end);
        if (money > at) {
            return money;
        }
        int number = number(text, at, end, chunkStart);
        if (number > at) {
            return number;
        }
        int word = match(WORD, text, at, end);
        if (word > at) {
            return hyphenated(text, at, stop(text, at, word, end), end);
        }
        return match(SYMBOL, text, at, end);
    }

    /** A number; a sign belongs to it only where nothing stands before it. */
    private static int number(String text, int at, int end, int chunkStart) {
        char first = text.charAt(at);
        if ((first == '-' || first == '+') && at > chunkStart) {
            return -1;
        }
        int number = match(NUMBER, text, at, end);
        if (number < 0 || number == end) {
            return number;
        }
        int after = text.codePointAt(number);
        boolean mixed = Character.isLetter(after) && match(WORD, text, at, end) > number;
        return mixed && !isUnit(text, number, end) ? -1 : number;
    }

    /** Whether letters after a number are a unit or a clock's half, which stand alone: "10am", "5km", "3m". */
    private static boolean isUnit(String text, int at, int end) {
        int to = at;
        while (to < end && Character.isLetter(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        boolean ends = to == end || !Character.isDigit(text.codePointAt(to));
        return ends && TokenizerLists.UNITS.contains(text.substring(at, to).toLowerCase(Locale.ROOT));
    }

    /** "'90s" at the beginning of a chunk, "'s" after a word. */
    private static int yearOrClitic(String text, int at, int end, int chunkStart) {
        char c = text.charAt(at);
        if (c != '\'' && c != '’') {
            return -1;
        }
        if (at == chunkStart) {
            int to = at + 1;
            while (to < end && Character.isDigit(text.charAt(to))) {
                to++;
            }
            boolean year = to == at + 3;
            return year ? (to < end && text.charAt(to) == 's' ? to + 1 : to) : -1;
        }
        Matcher clitic = CLITIC.matcher(text).region(at, wordEnd(text, at + 1, end));
        return clitic.lookingAt() ? clitic.end() : -1;
    }

    private static int wordEnd(String text, int at, int end) {
        int to = at;
        while (to < end && Character.isLetterOrDigit(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** Takes the full stop into an abbreviation. */
    private int stop(String text, int at, int word, int end) {
        if (word < end && text.charAt(word) == '.' && (word + 1 == end || text.charAt(word + 1) != '.')) {
            String before = text.substring(at, word);
            boolean initial = before.codePointCount(0, before.length()) == 1
                    && Character.isUpperCase(before.codePointAt(0))
                    && !before.equals("I");
            boolean numbered = lists.isNumbered(before) && digitFollows(text, word + 1);
            if (initial || numbered || lists.isAbbreviation(before)) {
                return word + 1;
            }
        }
        return word;
    }

    /** Whether the next character that is not white space is a digit: "No. 5" but "No." */
    private static boolean digitFollows(String text, int at) {
        int next = at;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isDigit(text.codePointAt(next));
    }

    /** Takes what follows a hyphen into a word that begins with a prefix, as "anti-war". */
    private int hyphenated(String text, int at, int word, int end) {
        boolean hyphen = word + 1 < end && (text.charAt(word) == '-' || text.charAt(word) == '\u2011');
        if (!hyphen || !Character.isLetter(text.codePointAt(word + 1))) {
            return word;
        }
        if (!lists.isPrefix(text.substring(at, word))) {
            return word;
        }
        int to = match(WORD, text, word + 1, end);
        return to > word ? to : word;
    }

    private static int trimAddress(String text, int at, int end) {
        int to = end;
        while (to > at + 1 && ".,;:!?'\"’”)]}>".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static int match(Pattern pattern, String text, int at, int end) {
        Matcher matcher = pattern.matcher(text).region(at, end).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Adds a word, cut at contractions. */
    private void emit(String text, int start, int end, List<Span> words) {
        int cut = contraction(text.substring(start, end));
        if (cut > 0) {
            emit(text, start, start + cut, words);
            words.add(new Span(start + cut, end));
        } else {
            words.add(new Span(start, end));
        }
    }

    /** Where a contraction is cut, or 0. */
    private int contraction(String word) {
        if (word.length() < 3 || word.indexOf('/') >= 0) {
            return 0;
        }
        int listed = lists.contraction(word.toLowerCase(Locale.ROOT));
        if (listed > 0) {
            return listed;
        }
        Matcher matcher = CLITIC.matcher(word);
        boolean found = matcher.find() && matcher.start() > 0 && !Character.isDigit(word.charAt(matcher.start() - 1));
        return found ? matcher.start() : 0;
    }
}
