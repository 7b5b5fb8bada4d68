package org.dragoman.judge.outlook;

/** Small set of ints in one array, for one day's events. */
final class IntSet {

    private static final int FIRST = 16;

    private int[] slots = new int[FIRST];
    private int size;
    private boolean hasZero;

    /** Adds a value and says whether it is new. */
    boolean add(int value) {
        if (value == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (3 * (size + 1) > 2 * slots.length) {
            grow();
        }
        if (!put(slots, value)) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        int[] wider = new int[2 * slots.length];
        for (int value : slots) {
            if (value != 0) {
                put(wider, value);
            }
        }
        slots = wider;
    }

    private static boolean put(int[] slots, int value) {
        int at = value & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == value) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = value;
        return true;
    }
}
