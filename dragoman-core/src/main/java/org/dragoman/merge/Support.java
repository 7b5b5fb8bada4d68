package org.dragoman.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Versions of one field: values that fit together make one version, and each version has the reports that hold it.
 *
 * @param <V> kind of value
 */
final class Support<V> {

    /** A value that a report holds. */
    record Held<V>(V value, int report) {}

    /** Values that fit together, in the order of their reports. */
    record Version<V>(List<Held<V>> held) {

        List<Integer> reports() {
            return List.copyOf(new TreeSet<>(held.stream().map(Held::report).toList()));
        }

        List<V> values() {
            return held.stream().map(Held::value).toList();
        }
    }

    private final List<Evidence> reports;
    private final BiPredicate<V, V> fits;
    private final List<Version<V>> versions = new ArrayList<>();

    /**
     * @param reports the event's reports, in order
     * @param fits whether two values may both be right
     */
    Support(List<Evidence> reports, BiPredicate<V, V> fits) {
        this.reports = reports;
        this.fits = fits;
    }

    /** Notes that a report holds a value. To be called in the order of the reports. */
    void add(V value, int report) {
        Version<V> home = null;
        for (Version<V> version : versions) {
            if (version.held.stream().anyMatch(held -> fits.test(held.value, value))) {
                home = version;
                break;
            }
        }
        if (home == null) {
            home = new Version<>(new ArrayList<>());
            versions.add(home);
        }
        home.held.add(new Held<>(value, report));
    }

    /** The versions: those of more publishers first, then those of more reports, then those told last. */
    List<Version<V>> ranked() {
        return versions.stream()
                .sorted(Comparator.comparingInt((Version<V> version) -> -publishers(version))
                        .thenComparingInt(version -> -version.reports().size())
                        .thenComparingInt(version -> -last(version)))
                .toList();
    }

    private int publishers(Version<V> version) {
        return (int) version.reports().stream()
                .map(reports::get)
                .map(e -> e.publisher() == null ? e.document() : e.publisher())
                .distinct()
                .count();
    }

    private static int last(Version<?> version) {
        return version.held.get(version.held.size() - 1).report;
    }
}
