package org.dragoman.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.LabelSets;
import org.dragoman.text.LemmaScript;
import org.dragoman.text.ModelInput;
import org.dragoman.text.WordPiece;
import org.jspecify.annotations.Nullable;

/** Turns examples into numbers. */
final class Encoding {

    /** Stands where a layer is not annotated; skipped by every loss. */
    static final int UNKNOWN = -100;

    /**
     * An example in numbers. Arrays count words from 0; {@code heads} counts them from 1.
     *
     * @param frames predicate, then one role a word
     * @param hasFrames whether the sentence's predicates are annotated
     * @param events predicate, source and target (each -1 where there is none), type, code
     * @param vector what the untouched encoder makes of the sentence, or null
     */
    record Item(
            ModelInput input,
            int[] xpos,
            int[] upos,
            int[] lemmas,
            int[] heads,
            int[] deprels,
            int[] entities,
            List<int[]> frames,
            boolean hasFrames,
            List<int[]> events,
            float @Nullable [] vector) {}

    private final WordPiece wordPiece;
    private final Map<String, Integer> xpos;
    private final Map<String, Integer> upos;
    private final Map<String, Integer> lemma;
    private final Map<String, Integer> deprel;
    private final Map<String, Integer> entity;
    private final Map<String, Integer> role;
    private final Map<String, Integer> event;
    private final Map<String, Integer> cameo;

    Encoding(LabelSets labels, WordPiece wordPiece) {
        this.wordPiece = wordPiece;
        this.xpos = index(labels.xpos());
        this.upos = index(labels.upos());
        this.lemma = index(labels.lemma());
        this.deprel = index(labels.deprel());
        this.entity = index(labels.entity());
        this.role = index(labels.role());
        this.event = index(labels.event());
        this.cameo = index(labels.cameo());
    }

    private static Map<String, Integer> index(List<String> labels) {
        Map<String, Integer> index = new HashMap<>();
        labels.forEach(label -> index.put(label, index.size()));
        return index;
    }

    /** Encodes an example whose words may have been rewritten; labels come from the original. */
    Item encode(Example example, List<String> words, float @Nullable [] vector) {
        Example.Syntax syntax = example.syntax();
        int size = example.size();
        int[] heads = unknown(size);
        for (int i = 0; syntax != null && i < size; i++) {
            heads[i] = syntax.heads().get(i);
        }
        return new Item(
                ModelInput.of(words, wordPiece),
                column(syntax == null ? null : syntax.xpos(), xpos, size),
                column(syntax == null ? null : syntax.upos(), upos, size),
                lemmas(example),
                heads,
                column(syntax == null ? null : syntax.deprels(), deprel, size),
                column(example.entities(), entity, size),
                frames(example),
                example.frames() != null,
                events(example),
                vector);
    }

    /** A text without any labels, cut as the untouched encoder's tokenizer cuts it. */
    static Item plain(String text, WordPiece wordPiece) {
        int[] ids = wordPiece.ids(text);
        int length = Math.min(ids.length, ModelInput.LONGEST - 2);
        int[] pieces = new int[length + 2];
        pieces[0] = wordPiece.classifier();
        System.arraycopy(ids, 0, pieces, 1, length);
        pieces[length + 1] = wordPiece.separator();
        ModelInput input = new ModelInput(pieces, new int[pieces.length], new int[1]);
        int[] none = new int[0];
        return new Item(input, none, none, none, none, none, none, List.of(), false, List.of(), null);
    }

    private int[] lemmas(Example example) {
        Example.Syntax syntax = example.syntax();
        int[] result = unknown(example.size());
        for (int i = 0; syntax != null && i < result.length; i++) {
            if (!syntax.lemmas().get(i).equals("_")) {
                String script =
                        LemmaScript.of(example.words().get(i), syntax.lemmas().get(i));
                result[i] = lemma.getOrDefault(script, UNKNOWN);
            }
        }
        return result;
    }

    private List<int[]> frames(Example example) {
        List<int[]> result = new ArrayList<>();
        for (Example.Frame frame : example.frames() == null ? List.<Example.Frame>of() : example.frames()) {
            int[] row = new int[example.size() + 1];
            row[0] = frame.predicate();
            frame.roles().forEach((word, name) -> row[word + 1] = role.getOrDefault(name, 0));
            result.add(row);
        }
        return result;
    }

    private List<int[]> events(Example example) {
        List<int[]> result = new ArrayList<>();
        for (Example.Event one : example.events()) {
            result.add(new int[] {
                one.predicate(),
                one.sources().isEmpty() ? -1 : one.sources().get(0),
                one.targets().isEmpty() ? -1 : one.targets().get(0),
                event.getOrDefault(one.type(), UNKNOWN),
                cameo.getOrDefault(one.cameo(), UNKNOWN)
            });
        }
        return result;
    }

    private static int[] column(@Nullable List<String> labels, Map<String, Integer> index, int size) {
        int[] result = unknown(size);
        for (int i = 0; labels != null && i < size; i++) {
            result[i] = index.getOrDefault(labels.get(i), UNKNOWN);
        }
        return result;
    }

    private static int[] unknown(int size) {
        int[] result = new int[size];
        Arrays.fill(result, UNKNOWN);
        return result;
    }
}
