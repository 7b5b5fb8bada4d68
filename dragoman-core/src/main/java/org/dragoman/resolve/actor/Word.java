package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Sentence;

/**
 * One word of a phrase. Hyphens part words, a genitive's ending is a word of its own.
 *
 * @param form as written
 * @param key folded form, or {@code 's} for the genitive, or the mark itself for punctuation
 * @param token index of its token in the sentence; in a bare phrase, running number
 * @param inName whether it continues, after a hyphen, a word that begins with a capital
 */
record Word(String form, String key, int token, boolean inName) {

    static final String GENITIVE = "'s";

    /** How a tokenizer leaves the ending; its letter is no initial. */
    private static final Set<String> GENITIVE_TOKENS = Set.of("'s", "’s", "ʼs", "`s", "´s", "'S", "’S");

    private static final Pattern PIECES =
            Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}&]+(?:['’`ʼ‘.][\\p{L}\\p{M}\\p{N}]+)*|['’]|[,();:/]");

    boolean isPunctuation() {
        return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0)) && !key.equals("&");
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Whether it begins with a capital or continues, after a hyphen, a word that does: "Ki-moon". */
    boolean isNameLike() {
        return isCapitalised() || inName;
    }

    /** Whether all its letters are capitals, and it has two of them or digits as well: "UN", "M23". */
    boolean isAcronym() {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return letters >= 2 || letters == 1 && digits > 0;
    }

    /** Words of a bare phrase. */
    static List<Word> of(String phrase) {
        List<Word> words = new ArrayList<>();
        if (phrase.indexOf('-') >= 0 || phrase.indexOf(' ') < 0) {
            add(words, phrase, -1);
            return words;
        }
        for (String piece : phrase.split("\\s+")) {
            add(words, piece, -1);
        }
        return words;
    }

    /** Words of the tokens {@code from} to {@code to} (exclusive). */
    static List<Word> of(Sentence sentence, int from, int to) {
        List<Word> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int before = words.size();
            add(words, sentence.token(i).form(), i);
            boolean joined = i - 1 > from && sentence.token(i - 1).form().equals("-") && before > 0;
            if (joined && words.size() > before && words.get(before - 1).isCapitalised()) {
                Word word = words.get(before);
                words.set(before, new Word(word.form(), word.key(), word.token(), true));
            }
        }
        return words;
    }

    private static void add(List<Word> words, String text, int token) {
        if (isPlain(text)) {
            append(words, text, token, false);
            return;
        }
        if (GENITIVE_TOKENS.contains(text)) {
            append(words, GENITIVE, token, false);
            return;
        }
        Matcher pieces = PIECES.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
            boolean genitive = isGenitive(piece);
            append(
                    words,
                    genitive ? piece.substring(0, piece.length() - 2) : piece,
                    token,
                    inName(words, text, pieces));
            if (genitive) {
                append(words, GENITIVE, token, false);
            }
        }
    }

    /** Whether the text is one word of ASCII letters, the usual case. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isGenitive(String piece) {
        int n = piece.length();
        return n > 2 && Character.toLowerCase(piece.charAt(n - 1)) == 's' && "'’".indexOf(piece.charAt(n - 2)) >= 0;
    }

    private static boolean inName(List<Word> words, String text, Matcher piece) {
        boolean hyphen = piece.start() > 0 && "-‐‑–".indexOf(text.charAt(piece.start() - 1)) >= 0;
        return hyphen && !words.isEmpty() && words.get(words.size() - 1).isCapitalised();
    }

    private static void append(List<Word> words, String form, int token, boolean inName) {
        int at = token >= 0 ? token : words.size();
        if (form.equals(GENITIVE) || form.equals("'") || form.equals("’")) {
            words.add(new Word(form, GENITIVE, at, false));
            return;
        }
        String key = Folding.fold(form);
        words.add(new Word(form, key.isEmpty() ? form : key, at, inName));
    }
}
