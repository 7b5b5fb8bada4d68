package org.dragoman.imports;

import java.util.Map;
import java.util.TreeMap;

/** Counts codes that no table knows. */
final class Unknowns {

    private static final int MOST = 10_000;

    private record Key(String what, String code) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byWhat = what.compareTo(other.what);
            return byWhat != 0 ? byWhat : code.compareTo(other.code);
        }
    }

    private final Map<Key, Long> counts = new TreeMap<>();

    void add(String what, String code) {
        Key key = new Key(what, code);
        if (counts.size() < MOST || counts.containsKey(key)) {
            counts.merge(key, 1L, Long::sum);
        }
    }

    void tell(ImportSink sink) {
        counts.forEach((key, rows) -> sink.unknown(key.what, key.code, rows));
    }
}
