package org.dragoman.train;

import java.util.HashSet;
import java.util.Set;

/** Precision, recall and their harmonic mean over sets of found and wanted things. */
final class FScore {

    private int found;
    private int wanted;
    private int both;
    private int bothWanted;

    <T> void add(Set<T> foundThings, Set<T> wantedThings) {
        Set<T> common = new HashSet<>(foundThings);
        common.retainAll(wantedThings);
        found += foundThings.size();
        wanted += wantedThings.size();
        both += common.size();
        bothWanted += common.size();
    }

    /** Adds counts: of the found things how many are right, and of the wanted ones how many are met. */
    void add(int right, int foundThings, int met, int wantedThings) {
        found += foundThings;
        wanted += wantedThings;
        both += right;
        bothWanted += met;
    }

    private double precision() {
        return found == 0 ? 0 : (double) both / found;
    }

    private double recall() {
        return wanted == 0 ? 0 : (double) bothWanted / wanted;
    }

    double f() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format("F %.4f (P %.4f R %.4f, %d wanted)", f(), precision(), recall(), wanted);
    }
}
