package org.dragoman.model;

import java.util.Arrays;

/** An immutable unit vector that stands for a sentence's meaning. */
public final class SentenceVector {

    /** The vector of a sentence whose meaning is not known; similar to nothing. */
    public static final SentenceVector NONE = new SentenceVector(new float[0]);

    private final float[] values;

    private SentenceVector(float[] values) {
        this.values = values;
    }

    /** A copy of {@code values}, scaled to length one. */
    public static SentenceVector of(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        float[] unit = values.clone();
        if (sum > 0) {
            float scale = (float) (1 / Math.sqrt(sum));
            for (int i = 0; i < unit.length; i++) {
                unit[i] *= scale;
            }
        }
        return new SentenceVector(unit);
    }

    /**
     * The vector that comes back from {@link #toBytes}: a quarter of the size, its cosines right to about two places. To make it
     * coarse again changes nothing.
     */
    public SentenceVector coarse() {
        return ofBytes(toBytes());
    }

    /** One byte a value. */
    public byte[] toBytes() {
        float greatest = 0;
        for (float value : values) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = greatest == 0 ? 0 : (byte) Math.round(values[i] / greatest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    /** The vector that was written as bytes. */
    public static SentenceVector ofBytes(byte[] bytes) {
        float[] values = new float[bytes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes[i];
        }
        return bytes.length == 0 ? NONE : of(values);
    }

    /** Cosine similarity, -1 to 1; 0 when the dimensions differ. */
    public float similarity(SentenceVector other) {
        if (values.length != other.values.length) {
            return 0;
        }
        float sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    public int dimensions() {
        return values.length;
    }

    public float[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentenceVector that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "SentenceVector[" + values.length + "]";
    }
}
