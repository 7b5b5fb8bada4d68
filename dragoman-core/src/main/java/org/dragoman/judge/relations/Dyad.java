package org.dragoman.judge.relations;

import java.util.Arrays;

/**
 * What is known of two actors, a fact in some twenty bytes: on which day, how friendly, what kind of evidence, where it stands.
 * Facts are ordered by day before they are read.
 */
final class Dyad {

    /** From the first actor to the second. */
    static final int FORTH = 1;
    /** From the second actor to the first. */
    static final int BACK = 1 << 1;
    /** In either direction. */
    static final int BOTH = FORTH | BACK;
    /** A deed, not words. */
    static final int MATERIAL = 1 << 2;
    /** Talks and agreements: between belligerents they ease, between others they bind. */
    static final int DEALING = 1 << 3;
    /** Easing of a conflict: truces, releases, concessions. */
    static final int EASING = 1 << 4;
    /** Harm to people of a country, not to its state. */
    static final int SOCIETY = 1 << 5;
    /** A stance told in text, not an event. */
    static final int STANCE = 1 << 6;

    /** What is done to those who are against their state; it says of the state only who fights the same enemy. */
    static final int OPPOSITION = 1 << 7;

    /** Day of a fact that has none. */
    static final int UNDATED = Integer.MIN_VALUE;

    private static final int SMALL = 4;

    private final String a;
    private final String b;
    private int size;
    private int[] days = new int[SMALL];
    private float[] weights = new float[SMALL];
    private byte[] flags = new byte[SMALL];
    private int[] references = new int[SMALL];
    private boolean ordered = true;

    /** @param a the one whose code comes first */
    Dyad(String a, String b) {
        this.a = a;
        this.b = b;
    }

    /** What two are kept under, whichever is named first. */
    static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    }

    String a() {
        return a;
    }

    String b() {
        return b;
    }

    /** @param reference number of the event or, negative, of the stance */
    void add(int day, double weight, int flag, int reference) {
        if (size == days.length) {
            int larger = size + (size >> 1) + 1;
            days = Arrays.copyOf(days, larger);
            weights = Arrays.copyOf(weights, larger);
            flags = Arrays.copyOf(flags, larger);
            references = Arrays.copyOf(references, larger);
        }
        ordered &= size == 0 || days[size - 1] <= day;
        days[size] = day;
        weights[size] = (float) weight;
        flags[size] = (byte) flag;
        references[size++] = reference;
    }

    int size() {
        return size;
    }

    int day(int fact) {
        return days[fact];
    }

    double weight(int fact) {
        return weights[fact];
    }

    boolean is(int fact, int flag) {
        return (flags[fact] & flag) != 0;
    }

    int reference(int fact) {
        return references[fact];
    }

    /** Puts the facts in order of days; those of one day stay as they came. */
    void order() {
        if (ordered) {
            return;
        }
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> Integer.compare(days[x], days[y]));
        int[] newDays = new int[size];
        float[] newWeights = new float[size];
        byte[] newFlags = new byte[size];
        int[] newReferences = new int[size];
        for (int i = 0; i < size; i++) {
            newDays[i] = days[order[i]];
            newWeights[i] = weights[order[i]];
            newFlags[i] = flags[order[i]];
            newReferences[i] = references[order[i]];
        }
        days = newDays;
        weights = newWeights;
        flags = newFlags;
        references = newReferences;
        ordered = true;
    }
}
