package org.dragoman.text;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the model reads it: word pieces between an opening and a closing piece, the letter case of each, and
 * where each word begins.
 *
 * @param pieces piece ids
 * @param cases {@link LetterCase} of the word each piece belongs to
 * @param starts index of the first piece of: the sentence (0, which stands for the root), then each word
 */
public record ModelInput(int[] pieces, int[] cases, int[] starts) {

    /** Most pieces a word gives to the model: what follows in a web address or a hash tells nothing. */
    private static final int MOST_PIECES = 10;

    /** Most pieces the model reads at once. */
    public static final int LONGEST = 256;

    /** Encodes the words of a sentence. Curly quotes are straightened first. */
    public static ModelInput of(List<String> words, WordPiece wordPiece) {
        int[] pieces = new int[2 + words.size() * MOST_PIECES];
        int[] cases = new int[pieces.length];
        int[] starts = new int[words.size() + 1];
        int size = 0;
        pieces[size++] = wordPiece.classifier();
        for (int word = 0; word < words.size(); word++) {
            String form = words.get(word);
            int letterCase = LetterCase.of(form);
            starts[word + 1] = size;
            int[] ids = piecesOf(form, wordPiece);
            for (int i = 0; i < ids.length; i++) {
                pieces[size] = ids[i];
                cases[size++] = letterCase;
            }
        }
        pieces[size++] = wordPiece.separator();
        return new ModelInput(Arrays.copyOf(pieces, size), Arrays.copyOf(cases, size), starts);
    }

    /** The pieces of one word as the model reads them, one at least. */
    public static int[] piecesOf(String form, WordPiece wordPiece) {
        int[] ids = wordPiece.ids(straight(form));
        if (ids.length == 0) {
            return new int[] {wordPiece.unknown()};
        }
        return ids.length > MOST_PIECES ? Arrays.copyOf(ids, MOST_PIECES) : ids;
    }

    /** Number of pieces. */
    public int length() {
        return pieces.length;
    }

    /** Number of words and one for the root. */
    public int nodes() {
        return starts.length;
    }

    private static String straight(String form) {
        String text = form;
        if (text.indexOf('\u2019') >= 0 || text.indexOf('\u2018') >= 0) {
            text = text.replace('\u2019', '\'').replace('\u2018', '\'');
        }
        if (text.indexOf('\u201c') >= 0 || text.indexOf('\u201d') >= 0 || text.indexOf('\u201e') >= 0) {
            text = text.replace('\u201c', '"').replace('\u201d', '"').replace('\u201e', '"');
        }
        return text;
    }
}
