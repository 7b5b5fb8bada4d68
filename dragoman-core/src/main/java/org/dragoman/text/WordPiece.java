package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Splits text into the word pieces of the uncased BERT vocabulary, with the same ids as the reference tokenizer:
 * control characters are dropped, accents are stripped, letters are lowered, punctuation and CJK characters stand
 * alone, and each remaining word is cut greedily into the longest known pieces.
 *
 * <p>Immutable; safe for many threads.
 */
public final class WordPiece {

    /** Longest word, in code points, that is cut into pieces; a longer one becomes the unknown piece. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> starts;
    private final Map<String, Integer> continuations;
    private final int unknown;
    private final int classifier;
    private final int separator;

    private WordPiece(Map<String, Integer> starts, Map<String, Integer> continuations) {
        this.starts = starts;
        this.continuations = continuations;
        this.unknown = special("[UNK]");
        this.classifier = special("[CLS]");
        this.separator = special("[SEP]");
    }

    private int special(String name) {
        Integer id = starts.get(name);
        if (id == null) {
            throw new IllegalArgumentException("DRG-0201: the vocabulary has no " + name
                    + "; remedy: use the vocabulary that came with the model");
        }
        return id;
    }

    /** Reads a vocabulary of one piece a line, the line number being the id. Closes nothing. */
    public static WordPiece read(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, Integer> starts = new HashMap<>(1 << 16);
        Map<String, Integer> continuations = new HashMap<>(1 << 14);
        String line;
        for (int id = 0; (line = reader.readLine()) != null; id++) {
            if (line.startsWith("##") && line.length() > 2) {
                continuations.put(line.substring(2), id);
            } else {
                starts.put(line, id);
            }
        }
        return new WordPiece(starts, continuations);
    }

    /** Id of the piece that opens every input. */
    public int classifier() {
        return classifier;
    }

    /** Id of the piece that closes every input. */
    public int separator() {
        return separator;
    }

    /** Id of the piece that stands for what has no pieces. */
    public int unknown() {
        return unknown;
    }

    /** Whether the lower-case word is a piece by itself. */
    boolean knows(String word) {
        return starts.containsKey(word);
    }

    /** Ids of the text's pieces, without the opening and closing ones; empty for white space and control characters. */
    public int[] ids(String text) {
        Ids ids = new Ids();
        String clean = fold(text);
        int length = clean.length();
        int start = -1;
        for (int at = 0; at < length; ) {
            int c = clean.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean alone = isPunctuation(c) || isIdeograph(c);
            if (alone || isSpace(c)) {
                if (start >= 0) {
                    split(clean, start, at, ids);
                    start = -1;
                }
                if (alone) {
                    split(clean, at, next, ids);
                }
            } else if (start < 0) {
                start = at;
            }
            at = next;
        }
        if (start >= 0) {
            split(clean, start, length, ids);
        }
        return ids.toArray();
    }

    /** Cuts one word into the longest known pieces from left to right; a word with an unknown rest is unknown whole. */
    private void split(String text, int start, int end, Ids ids) {
        if (text.codePointCount(start, end) > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        int mark = ids.size;
        for (int from = start; from < end; ) {
            Map<String, Integer> pieces = from == start ? starts : continuations;
            int to = end;
            Integer id = null;
            while (to > from && (id = pieces.get(text.substring(from, to))) == null) {
                to = text.offsetByCodePoints(to, -1);
            }
            if (id == null) {
                ids.size = mark;
                ids.add(unknown);
                return;
            }
            ids.add(id);
            from = to;
        }
    }

    /** Drops control characters, lowers letters and strips their accents. */
    private static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(java.util.Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isDropped(c)).forEach(kept::appendCodePoint);
        StringBuilder lowered = new StringBuilder(kept.length());
        kept.codePoints().forEach(c -> lowered.append(lower(c)));
        String decomposed = Normalizer.normalize(lowered, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static String lower(int codePoint) {
        return new String(Character.toChars(codePoint)).toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f || c < 0x20) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        int type = Character.getType(c);
        return c == 0
                || c == 0xfffd
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    private static boolean isSpace(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || Character.getType(c) == Character.SPACE_SEPARATOR
                || c == 0x2028
                || c == 0x2029;
    }

    private static boolean isPunctuation(int c) {
        if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    /** A growing array. */
    private static final class Ids {
        private int[] values = new int[16];
        private int size;

        void add(int id) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = id;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
