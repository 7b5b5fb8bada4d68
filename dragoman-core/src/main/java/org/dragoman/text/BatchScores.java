package org.dragoman.text;

import org.dragoman.model.WordVectors;

/**
 * What the model gave out for one batch, as flat arrays in the order of the graph's outputs. A node is a sentence's root
 * (node 0) or one of its words.
 *
 * @param nodes nodes of the longest sentence, to which all are padded
 * @param width scores a node in {@code tokens}
 * @param tokens scores of the word-wise heads, [sentence, node, width]
 * @param arcs scores of arcs, [sentence, dependent, head]
 * @param relations scores of relations, [sentence, dependent, relation, head]
 * @param predicates sentence and node of each predicate
 * @param roles scores of roles, [predicate, role, node]
 * @param vectors meaning of each sentence, [sentence, dimension]
 * @param events what the event head reads of each word, [sentence, node, 3 * width]; empty where the graph has no such head
 */
record BatchScores(
        int nodes,
        int width,
        float[] tokens,
        float[] arcs,
        float[] relations,
        long[] predicates,
        float[] roles,
        float[] vectors,
        float[] events) {

    /** Scores of one word-wise head for one node: {@code size} of them from column {@code from}. */
    float[] token(int sentence, int node, int from, int size) {
        float[] scores = new float[size];
        System.arraycopy(tokens, (sentence * nodes + node) * width + from, scores, 0, size);
        return scores;
    }

    /** Arc scores among the first {@code own} nodes, [dependent][head]. */
    float[][] arcs(int sentence, int own) {
        float[][] scores = new float[own][own];
        for (int i = 0; i < own; i++) {
            System.arraycopy(arcs, (sentence * nodes + i) * nodes, scores[i], 0, own);
        }
        return scores;
    }

    /** Scores of {@code size} relations between a dependent and a head. */
    float[] relations(int sentence, int dependent, int head, int size) {
        float[] scores = new float[size];
        int from = (sentence * nodes + dependent) * size * nodes + head;
        for (int r = 0; r < size; r++) {
            scores[r] = relations[from + r * nodes];
        }
        return scores;
    }

    /** Number of predicates found in the batch. */
    int predicateCount() {
        return predicates.length / 2;
    }

    int predicateSentence(int predicate) {
        return (int) predicates[2 * predicate];
    }

    int predicateNode(int predicate) {
        return (int) predicates[2 * predicate + 1];
    }

    /** Scores of {@code size} roles of a node towards a predicate. */
    float[] roles(int predicate, int node, int size) {
        float[] scores = new float[size];
        for (int r = 0; r < size; r++) {
            scores[r] = roles[(predicate * size + r) * nodes + node];
        }
        return scores;
    }

    /** What the event head reads of the first {@code own} nodes. */
    WordVectors events(int sentence, int own) {
        if (events.length == 0) {
            return WordVectors.NONE;
        }
        int row = events.length * width / tokens.length;
        float[] values = new float[own * row];
        System.arraycopy(events, sentence * nodes * row, values, 0, values.length);
        return new WordVectors(values, row / WordVectors.Part.values().length);
    }

    /** The sentence's vector. */
    float[] vector(int sentence, int dimensions) {
        float[] vector = new float[dimensions];
        System.arraycopy(vectors, sentence * dimensions, vector, 0, dimensions);
        return vector;
    }
}
