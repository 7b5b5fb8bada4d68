package org.dragoman.code;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.model.Sentence;
import org.dragoman.model.WordVectors;
import org.dragoman.model.WordVectors.Part;
import org.dragoman.text.LabelSets;
import org.jspecify.annotations.Nullable;

/**
 * The learned coder: how likely it is that a word, done by one party to another, is an event of each PLOVER type, or none.
 * Its vectors come out of the language model's one pass; here they are added and read by two small matrices. Learned from
 * the project's example sentences; see {@code docs/model.md}.
 */
final class EventHead {

    /** Stands for a party that is not there. */
    static final int NOBODY = -1;

    private static final String FOLDER = "/org/dragoman/text/model/";

    /**
     * What the head makes of a predicate.
     *
     * @param type likeliest PLOVER type, or null when none is likelier than all
     * @param probability of that type, or of none
     * @param none probability that there is no event
     * @param types probability of each type in the order of the labels, none first
     * @param hidden what the matrices read, from which the code follows
     */
    record Verdict(@Nullable String type, double probability, double none, float[] types, float[] hidden) {}

    private final LabelSets labels;
    private final Matrix type;
    private final Matrix cameo;
    private final List<String> typeOfCode;

    private EventHead(LabelSets labels, Matrix type, Matrix cameo, CameoTable table) {
        this.labels = labels;
        this.type = type;
        this.cameo = cameo;
        this.typeOfCode = labels.cameo().stream()
                .map(code -> table.row(code).type().name())
                .toList();
    }

    private record Matrix(float[][] weights, float[] biases) {

        static Matrix read(DataInputStream in) throws IOException {
            float[][] weights = new float[in.readInt()][in.readInt()];
            for (float[] row : weights) {
                fill(in, row);
            }
            float[] biases = new float[weights.length];
            fill(in, biases);
            return new Matrix(weights, biases);
        }

        private static void fill(DataInputStream in, float[] row) throws IOException {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readFloat();
            }
        }

        float score(int row, float[] input) {
            float sum = biases[row];
            float[] weight = weights[row];
            for (int i = 0; i < input.length; i++) {
                sum += weight[i] * input[i];
            }
            return sum;
        }
    }

    /** The head that is shipped with the language model, or null when its weights have none. */
    static @Nullable EventHead shipped(CameoTable table) {
        try (InputStream file = EventHead.class.getResourceAsStream(FOLDER + "events.bin");
                InputStream labels = EventHead.class.getResourceAsStream(FOLDER + "labels.tsv")) {
            if (file == null || labels == null) {
                return null;
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(file));
            return new EventHead(LabelSets.read(labels), Matrix.read(in), Matrix.read(in), table);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "DRG-0410: the event head cannot be read; remedy: rebuild dragoman-model", e);
        }
    }

    List<String> codes() {
        return labels.cameo();
    }

    /**
     * Judges the word at {@code predicate} of a sentence that has word vectors; parties are the heads of their phrases, or
     * {@link #NOBODY}.
     */
    Verdict judge(Sentence sentence, int predicate, int source, int target) {
        WordVectors words = sentence.words();
        float[] hidden = new float[words.width()];
        words.add(predicate, Part.PREDICATE, hidden);
        words.add(source, Part.SOURCE, hidden);
        words.add(target, Part.TARGET, hidden);
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = Math.max(0, hidden[i]);
        }
        float[] types = new float[labels.event().size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = type.score(i, hidden);
        }
        softmax(types);
        int best = largest(types);
        String name = best == 0 ? null : labels.event().get(best);
        return new Verdict(name, types[best], types[0], types, hidden);
    }

    /** The verdict on a word that is known to tell an event: the same with no event ruled out. */
    Verdict supposed(Verdict verdict) {
        float[] types = verdict.types().clone();
        types[0] = 0;
        int best = largest(types);
        return new Verdict(labels.event().get(best), types[best], 0, types, verdict.hidden());
    }

    /** The likeliest code among those of the verdict's type; null when it has none. */
    @Nullable
    String code(Verdict verdict) {
        if (verdict.type() == null) {
            return null;
        }
        int best = -1;
        float top = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < typeOfCode.size(); i++) {
            if (typeOfCode.get(i).equals(verdict.type())) {
                float score = cameo.score(i, verdict.hidden());
                if (score > top) {
                    top = score;
                    best = i;
                }
            }
        }
        return best < 0 ? null : labels.cameo().get(best);
    }

    /** Probability of a type in a verdict. */
    double probability(Verdict verdict, String name) {
        int index = labels.event().indexOf(name);
        return index < 0 ? 0 : verdict.types()[index];
    }

    private static int largest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static void softmax(float[] values) {
        float most = values[largest(values)];
        float sum = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.exp(values[i] - most);
            sum += values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
