/**
 * Trains the language model: gathers the annotated sentences, fine-tunes a small encoder with one head a task, and
 * writes it as a quantised ONNX graph for {@code org.dragoman.text}.
 *
 * <p><b>The way of the data:</b> {@link org.dragoman.train.Corpora} reads {@link org.dragoman.train.Example}s from the
 * releases; {@link org.dragoman.train.Encoding} turns them into numbers; {@link org.dragoman.train.Batch} pads them;
 * {@link org.dragoman.train.Network} computes losses; {@link org.dragoman.train.Trainer} follows their gradients;
 * {@link org.dragoman.train.OnnxExport} writes the graph; {@link org.dragoman.train.Evaluation} measures it through
 * the same code that reads it in production.
 */
@NullMarked
package org.dragoman.train;

import org.jspecify.annotations.NullMarked;
