package org.dragoman.train;

import java.util.HashSet;
import java.util.Set;

/** Precision, recall and their harmonic mean over sets of found and wanted things. */
final class FScore {

    private int found;
    private int wanted;
    private int both;

    <T> void add(Set<T> foundThings, Set<T> wantedThings) {
        Set<T> common = new HashSet<>(foundThings);
        common.retainAll(wantedThings);
        found += foundThings.size();
        wanted += wantedThings.size();
        both += common.size();
    }

    double f() {
        return found + wanted == 0 ? 0 : 2.0 * both / (found + wanted);
    }

    @Override
    public String toString() {
        double precision = found == 0 ? 0 : (double) both / found;
        double recall = wanted == 0 ? 0 : (double) both / wanted;
        return String.format("F %.4f (P %.4f R %.4f, %d wanted)", f(), precision, recall, wanted);
    }
}
