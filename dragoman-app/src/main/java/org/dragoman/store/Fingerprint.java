package org.dragoman.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A MinHash signature of a text: two texts agree in about as many places as they share three-word sequences. Texts of which
 * four in five sequences are shared also share at least one band (six places) in 998 of 1,000 cases, so that copies are found
 * by looking up bands.
 *
 * <p>A. Broder, On the resemblance and containment of documents, 1997.
 */
final class Fingerprint {

    /** Share of common word sequences from which a text is a copy. */
    private static final double COPY = 0.8;

    /** In a text of fewer sequences than this one word changes the news: it is a copy only when all are the same. */
    private static final int SHORT = 60;

    private static final int BANDS = 21;
    private static final int ROWS = 6;
    private static final int WORDS = 3;
    /** Part of the format: another seed would make stored signatures unlike new ones. */
    private static final long SEED = 20200227;

    private static final long[] SALTS = new Random(SEED).longs(BANDS * ROWS).toArray();

    private final int[] minima;
    private final boolean isShort;

    private Fingerprint(int[] minima, boolean isShort) {
        this.minima = minima;
        this.isShort = isShort;
    }

    static Fingerprint of(String text) {
        long[] sequences = sequences(text);
        int[] minima = new int[SALTS.length];
        for (int i = 0; i < minima.length; i++) {
            int least = Integer.MAX_VALUE;
            for (long sequence : sequences) {
                least = Math.min(least, (int) (mixed(sequence ^ SALTS[i]) >>> 32));
            }
            minima[i] = least;
        }
        return new Fingerprint(minima, sequences.length < SHORT);
    }

    /** Hashes of all sequences of words, numbers among them; case and signs left out. */
    private static long[] sequences(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        int count = Math.max(1, words.size() - WORDS + 1);
        long[] sequences = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 1;
            for (String word : words.subList(i, Math.min(words.size(), i + WORDS))) {
                hash = mixed(hash * 31 + hash(word));
            }
            sequences[i] = hash;
        }
        return sequences;
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finishing step of SplitMix64. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Estimated share of word sequences that both texts have, of those that one has; 0 to 1. */
    private double likeness(Fingerprint other) {
        int same = 0;
        for (int i = 0; i < minima.length; i++) {
            same += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) same / minima.length;
    }

    /** Whether this text, which came later, is a copy of the other. */
    boolean isCopyOf(Fingerprint original) {
        return likeness(original) >= (isShort ? 1 : COPY);
    }

    /** What like texts have at least one of in common. */
    long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
                hash = mixed(hash * 31 + minima[i]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    static Fingerprint fromBytes(byte[] bytes) {
        int[] minima = new int[SALTS.length];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
        return new Fingerprint(minima, false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(minima, that.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }

    @Override
    public String toString() {
        return "Fingerprint[" + Integer.toHexString(hashCode()) + "]";
    }
}
