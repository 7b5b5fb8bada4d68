/**
 * (1) From files and streams to documents: one class a format.
 *
 * <p><b>What comes in:</b> bytes: files, folders, standard input, and what a {@link org.dragoman.read.Remote} fetches. <b>What goes out:</b> {@link org.dragoman.model.Document}s, and rejects that name the file and the remedy. <b>What it may not know:</b> language, sentences, anything the text says.
 *
 * <p>To add a format: (a) write a class that implements {@code InputFormat}: how an input of it is told, and how it is taken
 * apart; a record of fields goes to {@code Records.fields}, an article to {@code Records.article}, a record that cannot be used
 * to {@code Records.reject} with its place and a {@link org.dragoman.read.Problem}; (b) name it in {@link
 * org.dragoman.read.Format}; (c) enter it in {@code Formats}, before those that would take its inputs for theirs; (d) write down
 * in docs/reading.md what is taken from where. Limits of size are {@link org.dragoman.read.ReadOptions}'.
 */
@NullMarked
package org.dragoman.read;

import org.jspecify.annotations.NullMarked;
