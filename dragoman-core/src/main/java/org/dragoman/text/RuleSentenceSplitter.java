package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Span;

/**
 * Finds sentence borders by rules: abbreviations ("U.S.", "Gen.", "M.E."), initials, quotes, datelines, headlines without
 * a full stop, lists, text wrapped at a fixed width.
 */
public final class RuleSentenceSplitter implements SentenceSplitter {

    private static final String CLOSERS = "\"'”’»)]}";
    private static final String OPENERS = "\"'“‘«([{—–-•*¿¡";
    private static final int SHORT_LINE = 45;
    private static final int WIDE_LINE = 100;
    private static final double WRAPPED_SHARE = 0.5;

    private final Abbreviations abbreviations = Abbreviations.shipped();

    @Override
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        boolean wrapped = isWrapped(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = borderAfter(text, start, i, wrapped);
            if (end > 0) {
                add(text, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }

    /** Offset after the sentence that ends at {@code i}, or 0 when none does. */
    private int borderAfter(String text, int start, int i, boolean wrapped) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            return isLineBorder(text, start, i, wrapped) ? i + 1 : 0;
        }
        if (c == '。' || c == '؟' || c == '।') {
            return i + 1;
        }
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && ".!?…".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean single = c == '.' && end == i + 1;
        int closed = end;
        while (closed < text.length() && CLOSERS.indexOf(text.charAt(closed)) >= 0) {
            closed++;
        }
        if (closed < text.length() && !isSpace(text.charAt(closed))) {
            return 0;
        }
        return isBorder(text, start, i, closed, single) ? closed : 0;
    }

    private boolean isBorder(String text, int start, int stop, int after, boolean single) {
        int next = after;
        while (next < text.length() && isSpace(text.charAt(next))) {
            if (text.charAt(next) == '\n' && next + 1 < text.length() && text.charAt(next + 1) == '\n') {
                return true;
            }
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        int letter = next;
        while (letter < text.length() && OPENERS.indexOf(text.charAt(letter)) >= 0) {
            letter++;
        }
        if (letter >= text.length() || Character.isLowerCase(text.charAt(letter))) {
            return false;
        }
        String word = wordAt(text, letter);
        boolean quoted = after > stop + 1;
        if (quoted && abbreviations.isSpeechAfterQuote(text.substring(letter, Math.min(text.length(), letter + 60)))) {
            return false;
        }
        return !single || quoted || endsSentence(text, start, stop, word, text.charAt(next));
    }

    /** Whether a single full stop at {@code stop} ends a sentence when {@code next} is the word that follows. */
    private boolean endsSentence(String text, int start, int stop, String next, char first) {
        String last = lastWord(text, start, stop);
        if (last.isEmpty()) {
            return true;
        }
        if (isListNumber(text, start, stop, last)) {
            return false;
        }
        boolean initial =
                last.length() == 1 && Character.isUpperCase(last.charAt(0)) || last.matches("(\\p{L}\\.)+\\p{L}");
        Abbreviations.Kind kind = abbreviations.kind(last);
        if (kind == Abbreviations.Kind.NEVER_ENDS) {
            return false;
        }
        if (kind == Abbreviations.Kind.BEFORE_NUMBER) {
            return !Character.isDigit(first);
        }
        if (initial || kind == Abbreviations.Kind.MAY_END) {
            return first != '(' && abbreviations.startsSentence(next);
        }
        return true;
    }

    private static boolean isListNumber(String text, int start, int stop, String last) {
        boolean first = text.substring(start, stop - last.length()).isBlank();
        return first && last.matches("\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4}");
    }

    private boolean isLineBorder(String text, int start, int i, boolean wrapped) {
        int next = i + 1;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || text.charAt(next) == '\r')) {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n' || text.charAt(i) == '\u2029') {
            return true;
        }
        if (!wrapped) {
            return true;
        }
        int lineStart = text.lastIndexOf('\n', i - 1) + 1;
        boolean isShort = i - lineStart < SHORT_LINE;
        char first = text.charAt(next);
        return "•*".indexOf(first) >= 0
                || isShort
                        && !Character.isLowerCase(first)
                        && start >= lineStart
                        && !Character.isLetterOrDigit(text.charAt(Math.max(0, i - 1)));
    }

    /** Whether lines are broken at a fixed width, as in plain-text mail and old wires. */
    private static boolean isWrapped(String text) {
        int lines = 0;
        int full = 0;
        for (String line : text.split("\n", 400)) {
            String trimmed = line.strip();
            if (trimmed.isEmpty()) {
                continue;
            }
            lines++;
            char last = trimmed.charAt(trimmed.length() - 1);
            boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
            if (open && trimmed.length() >= SHORT_LINE && trimmed.length() <= WIDE_LINE) {
                full++;
            }
        }
        return lines >= 3 && full >= lines * WRAPPED_SHARE;
    }

    private static String lastWord(String text, int start, int stop) {
        int from = stop;
        while (from > start && !isSpace(text.charAt(from - 1)) && OPENERS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, stop);
    }

    private static String wordAt(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
