package org.dragoman.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which chains belong together: sets that grow by joining, each called by the least number in it. */
final class Parts {

    private final Map<Integer, Integer> above = new HashMap<>();
    private final Set<Integer> fresh;
    private final Set<Integer> old = new TreeSet<>();

    /** @param fresh new chains, each a part of its own */
    Parts(Set<Integer> fresh) {
        this.fresh = fresh;
    }

    /** Takes in chains with the parts that they are in. */
    void know(Map<Integer, Integer> partOfChain) {
        old.addAll(partOfChain.values());
        partOfChain.forEach((chain, part) -> {
            if (!chain.equals(part)) {
                above.put(chain, part);
            }
        });
    }

    /** The part that a chain is in. */
    int root(int chain) {
        int at = chain;
        for (Integer next = above.get(at); next != null; next = above.get(at)) {
            at = next;
        }
        return at;
    }

    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a != b) {
            above.put(Math.max(a, b), Math.min(a, b));
        }
    }

    /** Parts with new chains in them: for each, the parts and new chains that were joined to make it. */
    Map<Integer, TreeSet<Integer>> touched() {
        Map<Integer, TreeSet<Integer>> touched = new TreeMap<>();
        fresh.forEach(chain ->
                touched.computeIfAbsent(root(chain), root -> new TreeSet<>()).add(chain));
        for (Integer part : old) {
            TreeSet<Integer> into = touched.get(root(part));
            if (into != null) {
                into.add(part);
            }
        }
        return touched;
    }
}
