package org.dragoman.model;

import java.util.List;

/**
 * A field of an event that reports tell differently, with each version and who holds it.
 *
 * @param field {@code source}, {@code target}, {@code time}, {@code place}, {@code status}, {@code type}, or what is counted
 *     ({@code killed}, {@code injured}, ...)
 * @param versions at least two, the most supported first
 */
public record Disagreement(String field, List<Version> versions) {

    /**
     * One version of a field.
     *
     * @param value actor code, name of a place, day or days, status, number or range ({@code 24-99})
     * @param mentions which of the event's mentions hold it, as indices into {@link Event#mentions}
     * @param publishers who published it, each once, in alphabetical order
     * @param holders whose word it is, as codes of the actors whom reports name for it; empty for the texts' own word
     * @param chosen whether the event's own field holds it: the most supported version
     */
    public record Version(
            String value, List<Integer> mentions, List<String> publishers, List<String> holders, boolean chosen) {

        public Version {
            mentions = List.copyOf(mentions);
            publishers = List.copyOf(publishers);
            holders = List.copyOf(holders);
        }
    }

    public Disagreement {
        versions = List.copyOf(versions);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("one version is no disagreement: " + field);
        }
    }
}
