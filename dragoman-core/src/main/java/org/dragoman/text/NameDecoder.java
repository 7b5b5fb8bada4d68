package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Turns scores of begin–inside–outside labels into names: the best sequence in which an inside label only follows the
 * begin or inside label of its own type (Viterbi).
 */
public final class NameDecoder {

    private static final double NEVER = -1e9;

    private final int labels;
    private final int[] type;
    private final boolean[] begins;
    private final boolean[] inside;
    private final EntityType[] types = EntityType.values();

    /** A decoder for labels as {@code O}, {@code B-PER}, {@code I-PER}. */
    public NameDecoder(List<String> names) {
        labels = names.size();
        type = new int[labels];
        begins = new boolean[labels];
        inside = new boolean[labels];
        for (int i = 0; i < labels; i++) {
            String name = names.get(i);
            begins[i] = name.startsWith("B-");
            inside[i] = name.startsWith("I-");
            type[i] = typeOf(name);
        }
    }

    private static int typeOf(String label) {
        return switch (label.substring(Math.min(2, label.length()))) {
            case "PER" -> EntityType.PERSON.ordinal();
            case "ORG" -> EntityType.ORGANISATION.ordinal();
            case "LOC" -> EntityType.LOCATION.ordinal();
            default -> -1;
        };
    }

    /**
     * Decodes a sentence.
     *
     * @param scores {@code scores[word][label]}, unnormalised
     * @return names in order; each scored with the geometric mean of its labels' probabilities
     */
    public List<Entity> names(float[][] scores) {
        int[] path = best(scores);
        List<Entity> names = new ArrayList<>();
        for (int from = 0; from < path.length; ) {
            if (!begins[path[from]]) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < path.length && inside[path[to]]) {
                to++;
            }
            names.add(new Entity(from, to, types[type[path[from]]], score(scores, path, from, to)));
            from = to;
        }
        return names;
    }

    /** The best allowed label of each word. */
    int[] best(float[][] scores) {
        int length = scores.length;
        double[][] total = new double[length][labels];
        int[][] back = new int[length][labels];
        for (int at = 0; at < length; at++) {
            for (int label = 0; label < labels; label++) {
                int previous = at == 0 ? -1 : bestBefore(total[at - 1], label);
                boolean allowed = at == 0 ? !inside[label] : previous >= 0;
                back[at][label] = Math.max(previous, 0);
                double before = at == 0 || previous < 0 ? 0 : total[at - 1][previous];
                total[at][label] = allowed ? before + scores[at][label] : NEVER;
            }
        }
        return trace(total, back);
    }

    private int bestBefore(double[] total, int label) {
        int best = -1;
        for (int previous = 0; previous < labels; previous++) {
            boolean follows = !inside[label] || (type[previous] == type[label]);
            if (follows && total[previous] > NEVER && (best < 0 || total[previous] > total[best])) {
                best = previous;
            }
        }
        return best;
    }

    private static int[] trace(double[][] total, int[][] back) {
        int[] path = new int[total.length];
        for (int at = total.length - 1; at >= 0; at--) {
            path[at] = at == total.length - 1 ? argMax(total[at]) : back[at + 1][path[at + 1]];
        }
        return path;
    }

    private static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    private static float score(float[][] scores, int[] path, int from, int to) {
        double log = 0;
        for (int at = from; at < to; at++) {
            log += Softmax.logProbability(scores[at], path[at]);
        }
        return (float) Math.exp(log / (to - from));
    }

    /** The type a label name stands for, or null for outside. */
    static @Nullable EntityType type(String label) {
        int type = typeOf(label);
        return type < 0 ? null : EntityType.values()[type];
    }
}
