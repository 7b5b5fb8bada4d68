package org.dragoman.resolve.place;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Finds keys by their {@link Romanisation#skeleton}; built on first use, in about a third of a second. */
final class LooseIndex {

    private static final int[] NONE = {};

    private final KeyIndex keys;
    private final IntPredicate wanted;
    private volatile long[] sorted = new long[0];
    private volatile boolean built;

    /** @param wanted whether the key of this index is to be found at all */
    LooseIndex(KeyIndex keys, IntPredicate wanted) {
        this.keys = keys;
        this.wanted = wanted;
    }

    /** Indexes of the keys with the same skeleton that are the fewest letters away, at most a third of the letters. */
    int[] nearest(String key) {
        String skeleton = Romanisation.skeleton(key);
        if (skeleton.isEmpty()) {
            return NONE;
        }
        build();
        long hash = (long) skeleton.hashCode() << 32;
        int at = Arrays.binarySearch(sorted, hash);
        at = at < 0 ? -at - 1 : at;
        int best = Math.max(1, key.length() / 3) + 1;
        int[] found = new int[8];
        int count = 0;
        for (; at < sorted.length && sorted[at] >> 32 == hash >> 32; at++) {
            int index = (int) sorted[at];
            String candidate = keys.key(index);
            if (!Romanisation.skeleton(candidate).equals(skeleton)) {
                continue;
            }
            int distance = Romanisation.distance(key, candidate);
            if (distance < best) {
                best = distance;
                count = 0;
            }
            if (distance == best && count < found.length) {
                found[count++] = index;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void build() {
        if (built) {
            return;
        }
        synchronized (this) {
            if (built) {
                return;
            }
            long[] all = new long[keys.size()];
            int count = 0;
            for (int i = 0; i < keys.size(); i++) {
                if (!wanted.test(i)) {
                    continue;
                }
                String skeleton = Romanisation.skeleton(keys.key(i));
                if (!skeleton.isEmpty()) {
                    all[count++] = (long) skeleton.hashCode() << 32 | i;
                }
            }
            all = Arrays.copyOf(all, count);
            Arrays.sort(all);
            sorted = all;
            built = true;
        }
    }
}
