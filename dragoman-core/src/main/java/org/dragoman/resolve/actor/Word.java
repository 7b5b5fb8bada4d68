package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Sentence;

/**
 * One word of a phrase. Hyphens part words, a genitive's ending is a word of its own.
 *
 * @param form as written
 * @param key folded form, or {@code 's} for the genitive, or the mark itself for punctuation
 * @param token index of its token in the sentence; in a bare phrase, running number
 */
record Word(String form, String key, int token) {

    static final String GENITIVE = "'s";

    private static final Pattern PIECES =
            Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}&]+(?:['’`ʼ‘.][\\p{L}\\p{M}\\p{N}]+)*|['’]|[,();:/]");

    private static final Pattern GENITIVE_END = Pattern.compile("^(.+)['’](?:s|S)$");

    boolean isPunctuation() {
        return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0)) && !key.equals("&");
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Whether all its letters are capitals, at least two of them. */
    boolean isAcronym() {
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    /** Words of a bare phrase. */
    static List<Word> of(String phrase) {
        List<Word> words = new ArrayList<>();
        add(words, phrase, -1);
        return words;
    }

    /** Words of the tokens {@code from} to {@code to} (exclusive). */
    static List<Word> of(Sentence sentence, int from, int to) {
        List<Word> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            add(words, sentence.token(i).form(), i);
        }
        return words;
    }

    private static void add(List<Word> words, String text, int token) {
        Matcher pieces = PIECES.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
            Matcher genitive = GENITIVE_END.matcher(piece);
            if (genitive.matches()) {
                append(words, genitive.group(1), token);
                append(words, GENITIVE, token);
            } else {
                append(words, piece, token);
            }
        }
    }

    private static void append(List<Word> words, String form, int token) {
        int at = token >= 0 ? token : words.size();
        if (form.equals(GENITIVE) || form.equals("'") || form.equals("’")) {
            words.add(new Word(form, GENITIVE, at));
            return;
        }
        String key = Folding.fold(form);
        words.add(new Word(form, key.isEmpty() ? form : key, at));
    }
}
