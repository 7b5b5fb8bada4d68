/**
 * The records that all rooms share: what a document is, what the language model found in it, and what one sentence
 * says happened.
 *
 * <p><b>What comes in:</b> nothing; this room depends on the JDK alone. <b>What goes out:</b> immutable records.
 * <b>What it may not know:</b> how any of them is made.
 *
 * <p>Offsets are UTF-16 offsets into {@link org.dragoman.model.Document#text()}, end exclusive, everywhere. Tokens are
 * numbered from 0 within their sentence; the head of the root token is {@link org.dragoman.model.Token#ROOT}.
 */
@NullMarked
package org.dragoman.model;

import org.jspecify.annotations.NullMarked;
