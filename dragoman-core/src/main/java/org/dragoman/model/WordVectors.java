package org.dragoman.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the language model makes of each word of a sentence for telling what happens: the word taken as predicate, as source
 * and as target. Which numbers mean what only the coder's event head knows.
 *
 * @param values one after the other for each node: node 0 is the sentence as a whole, then the words; predicate, source and
 *     target part side by side, {@code width} numbers each. Not copied: treat as read-only
 * @param width numbers a part
 */
public record WordVectors(float[] values, int width) {

    /** Parts of a word's numbers. */
    public enum Part {
        PREDICATE,
        SOURCE,
        TARGET
    }

    /** For a sentence of which nothing is known. */
    public static final WordVectors NONE = new WordVectors(new float[0], 0);

    /** Whether there are no numbers. */
    public boolean isEmpty() {
        return width == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordVectors vectors && width == vectors.width && Arrays.equals(values, vectors.values);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length + " numbers";
    }

    /** Adds the part of the word at {@code token}, or of the whole sentence where it is -1, to {@code sum}. */
    public void add(int token, Part part, float[] sum) {
        int from = ((token + 1) * Part.values().length + part.ordinal()) * width;
        for (int i = 0; i < width; i++) {
            sum[i] += values[from + i];
        }
    }
}
