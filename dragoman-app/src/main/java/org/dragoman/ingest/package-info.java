/**
 * Fills a store: documents in, each told from those that are there, coded if it is new, kept with what it says, batch by batch.
 *
 * <p><b>What comes in:</b> documents, a coder, a store. <b>What goes out:</b> a fuller store, and what became of each document.
 * <b>What it may not know:</b> where documents were read from, how the store keeps them.
 */
@NullMarked
package org.dragoman.ingest;

import org.jspecify.annotations.NullMarked;
