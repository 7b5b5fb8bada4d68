package org.dragoman.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what was meant by a mistyped word. */
final class Nearest {

    private static final int MOST_EDITS = 2;

    private Nearest() {}

    /** The word closest to {@code written}, if it takes no more than two edits to get there. */
    static Optional<String> to(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> edits(written, word) <= MOST_EDITS)
                .min(Comparator.comparingInt((String word) -> edits(written, word))
                        .thenComparing(word -> word));
    }

    /** Levenshtein distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
