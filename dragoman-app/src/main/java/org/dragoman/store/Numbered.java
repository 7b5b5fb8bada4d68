package org.dragoman.store;

import org.dragoman.model.Document;

/**
 * A document of the store with its number.
 *
 * @param number its place in the order in which documents came
 * @param document the document
 */
public record Numbered(int number, Document document) {}
