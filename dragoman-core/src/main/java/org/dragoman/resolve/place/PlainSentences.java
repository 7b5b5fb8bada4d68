package org.dragoman.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Token;

/**
 * Sentences and words by punctuation alone, without syntax, names or roles: enough to resolve places when no language
 * model is at hand.
 */
public final class PlainSentences {

    private PlainSentences() {}

    /** Sentences of the text. */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsSentence(text, i)) {
                add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        List<Token> tokens = tokens(text, from, to);
        if (!tokens.isEmpty()) {
            Span span = new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
            sentences.add(new Sentence(
                    sentences.size(), span, tokens, List.of(), List.of(), SentenceVector.of(new float[] {1})));
        }
    }

    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && "\"'\u201d\u2019)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next + 1 >= text.length() || text.charAt(next) != ' ' || Character.isLowerCase(text.charAt(next + 1))) {
            return false;
        }
        int word = i;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        boolean shortTitle = i - word <= 4 && i > word && Character.isUpperCase(text.charAt(word)) && c == '.';
        return !shortTitle;
    }

    private static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at, to);
            String form = text.substring(at, end);
            tokens.add(new Token(tokens.size(), new Span(at, end), form, form, "X", "XX", Token.ROOT, "dep"));
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int at, int to) {
        int end = at;
        if (isPossessive(text, at, to)) {
            return at + 2;
        }
        while (end < to && isWord(text, end, to) && !(end > at && isPossessive(text, end, to))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static boolean isPossessive(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019')
                && at + 1 < to
                && text.charAt(at + 1) == 's'
                && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** Letters and digits, apostrophes inside a word, and the full stops of "U.S.". */
    private static boolean isWord(String text, int i, int to) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean between = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        if (c == '\'' || c == '\u2019' || c == '\u2018' || c == '`') {
            return between && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        }
        if (c == '.') {
            boolean initial = i > 0
                    && Character.isUpperCase(text.charAt(i - 1))
                    && (i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2)));
            return initial || between && i > 0 && Character.isUpperCase(text.charAt(i - 1));
        }
        return false;
    }
}
