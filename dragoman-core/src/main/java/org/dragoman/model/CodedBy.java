package org.dragoman.model;

/**
 * What coded a report.
 *
 * @param kind {@code rule}, {@code model}, or {@code import} for a row of another data set
 * @param name the codebook entry's id, the classifier's name, or the data set's
 * @param score confidence, 0 to 1
 */
public record CodedBy(String kind, String name, double score) {}
