package org.dragoman.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Argument;
import org.dragoman.model.Entity;
import org.dragoman.model.Predicate;
import org.dragoman.model.WordVectors;

/** Turns a batch's scores into analyses: best labels, best tree, best sequence of names, best role of each argument. */
final class ScoreDecoder {

    private static final int DIMENSIONS = 384;

    private final LabelSets labels;
    private final Lemmatizer lemmatizer;
    private final NameDecoder names;
    private final int rootRelation;
    private final int uposFrom;
    private final int lemmaFrom;
    private final int entityFrom;

    ScoreDecoder(LabelSets labels, WordPiece wordPiece) {
        this.labels = labels;
        this.lemmatizer = Lemmatizer.load(labels.lemma(), wordPiece);
        this.names = new NameDecoder(labels.entity());
        this.rootRelation = labels.deprel().indexOf("root");
        this.uposFrom = labels.xpos().size();
        this.lemmaFrom = uposFrom + labels.upos().size();
        this.entityFrom = lemmaFrom + labels.lemma().size();
    }

    /** Decodes the sentence at {@code index} of the batch, which has these words. */
    Analysis decode(BatchScores scores, int index, List<String> words) {
        int size = words.size();
        List<String> xpos = new ArrayList<>(size);
        List<String> upos = new ArrayList<>(size);
        List<String> lemmas = new ArrayList<>(size);
        float[][] entities = new float[size][];
        for (int word = 0; word < size; word++) {
            xpos.add(best(labels.xpos(), scores, index, word, 0));
            upos.add(best(labels.upos(), scores, index, word, uposFrom));
            float[] scripts =
                    scores.token(index, word + 1, lemmaFrom, labels.lemma().size());
            lemmas.add(lemmatizer.lemma(words.get(word), xpos.get(word), scripts));
            entities[word] =
                    scores.token(index, word + 1, entityFrom, labels.entity().size());
        }
        int[] nodes = SpanningTree.heads(scores.arcs(index, size + 1));
        int[] heads = new int[size];
        List<String> deprels = new ArrayList<>(size);
        for (int word = 0; word < size; word++) {
            heads[word] = nodes[word + 1] - 1;
            deprels.add(relation(scores, index, word + 1, nodes[word + 1]));
        }
        List<Entity> found = names.names(entities);
        float[] vector = scores.vector(index, DIMENSIONS);
        WordVectors events = scores.events(index, size + 1);
        return new Analysis(xpos, upos, lemmas, heads, deprels, found, predicates(scores, index, size), vector, events);
    }

    private static String best(List<String> names, BatchScores scores, int index, int word, int from) {
        return names.get(Softmax.argMax(scores.token(index, word + 1, from, names.size())));
    }

    /** The likeliest relation; {@code root} for the word under the root and for no other. */
    private String relation(BatchScores scores, int index, int dependent, int head) {
        if (head == 0) {
            return "root";
        }
        float[] row = scores.relations(index, dependent, head, labels.deprel().size());
        if (rootRelation >= 0) {
            row[rootRelation] = Float.NEGATIVE_INFINITY;
        }
        return labels.deprel().get(Softmax.argMax(row));
    }

    private List<Predicate> predicates(BatchScores scores, int index, int size) {
        List<Predicate> predicates = new ArrayList<>();
        for (int p = 0; p < scores.predicateCount(); p++) {
            if (scores.predicateSentence(p) == index) {
                predicates.add(new Predicate(scores.predicateNode(p) - 1, arguments(scores, p, size)));
            }
        }
        return predicates;
    }

    /** The likeliest role of each word, if it has one; a core role goes to its likeliest filler only. */
    private List<Argument> arguments(BatchScores scores, int predicate, int size) {
        Argument[] byWord = new Argument[size];
        Map<String, Argument> core = new HashMap<>();
        for (int word = 0; word < size; word++) {
            float[] row = scores.roles(predicate, word + 1, labels.role().size());
            int role = Softmax.argMax(row);
            if (role == 0) {
                continue;
            }
            String name = labels.role().get(role);
            Argument argument = new Argument(name, word, (float) Math.exp(Softmax.logProbability(row, role)));
            if (!name.startsWith("ARGM") && !name.startsWith("R-")) {
                Argument other = core.get(name);
                if (other != null && other.score() >= argument.score()) {
                    continue;
                } else if (other != null) {
                    byWord[other.head()] = null;
                }
                core.put(name, argument);
            }
            byWord[word] = argument;
        }
        return Arrays.stream(byWord).filter(a -> a != null).toList();
    }
}
