/**
 * (1) From files and streams to documents: one class a format.
 *
 * <p><b>What comes in:</b> bytes: files, folders, standard input. <b>What goes out:</b> {@link org.dragoman.model.Document}s, and rejects that name the file and the remedy. <b>What it may not know:</b> language, sentences, anything the text says.
 */
@NullMarked
package org.dragoman.read;

import org.jspecify.annotations.NullMarked;
