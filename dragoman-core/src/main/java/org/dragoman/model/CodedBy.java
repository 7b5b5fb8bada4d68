package org.dragoman.model;

/**
 * What coded a report.
 *
 * @param kind {@code rule} or {@code model}
 * @param name the codebook entry's id, or the classifier's name
 * @param score confidence, 0 to 1
 */
public record CodedBy(String kind, String name, double score) {}
