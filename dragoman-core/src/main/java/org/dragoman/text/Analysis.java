package org.dragoman.text;

import java.util.List;
import org.dragoman.model.Entity;
import org.dragoman.model.Predicate;
import org.dragoman.model.WordVectors;

/**
 * What the scores of one sentence come to. Indices count its words from 0; the root's head is -1.
 *
 * @param xpos Penn Treebank tag of each word
 * @param upos universal part of speech of each word
 * @param lemmas lemma of each word
 * @param heads governor of each word
 * @param deprels relation to the governor
 * @param entities names
 * @param predicates predicates with roles
 * @param vector meaning, not scaled
 * @param events what the event head reads of each word
 */
public record Analysis(
        List<String> xpos,
        List<String> upos,
        List<String> lemmas,
        int[] heads,
        List<String> deprels,
        List<Entity> entities,
        List<Predicate> predicates,
        float[] vector,
        WordVectors events) {}
