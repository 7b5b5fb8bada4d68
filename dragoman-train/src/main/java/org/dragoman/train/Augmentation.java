package org.dragoman.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rewrites some sentences each time they are seen, so that the model reads careless and headline capitals as well as
 * careful ones. Labels stay as they are.
 */
final class Augmentation {

    private static final double LOWER = 0.2;
    private static final double UPPER = 0.03;
    private static final double TITLE = 0.03;
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "in", "on", "to", "and", "or", "for", "at", "by", "with", "as", "n't", "'s");

    private Augmentation() {}

    /** The words, written anew or as they were. */
    static List<String> apply(List<String> words, Random random) {
        double draw = random.nextDouble();
        if (draw < LOWER) {
            return map(words, w -> w.toLowerCase(Locale.ROOT));
        } else if (draw < LOWER + UPPER) {
            return map(words, w -> w.toUpperCase(Locale.ROOT));
        } else if (draw < LOWER + UPPER + TITLE) {
            return map(words, Augmentation::title);
        }
        return words;
    }

    private static String title(String word) {
        if (word.isEmpty() || SMALL.contains(word)) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static List<String> map(List<String> words, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>(words.size());
        words.forEach(w -> changed.add(change.apply(w)));
        return changed;
    }
}
