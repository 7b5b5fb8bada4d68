package org.dragoman.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Argument;
import org.dragoman.model.Entity;
import org.dragoman.model.Predicate;
import org.dragoman.model.Token;
import org.dragoman.model.WordVectors;
import org.jspecify.annotations.Nullable;

/** A sentence, or as much of a very long one as the model reads at once, on its way through the model. */
final class SentencePart {

    /**
     * Most sentences and most pieces, padding counted, in a batch. From {@code ENOUGH_PIECES} on a larger batch is no
     * quicker a piece, so a new one begins where padding would come to more than {@code MOST_PADDING} of the pieces.
     */
    private static final int MOST_SENTENCES = 32;

    private static final int MOST_PIECES = 2048;
    private static final int ENOUGH_PIECES = 96;
    private static final double MOST_PADDING = 0.15;

    /** Most pairs of words in a batch: each takes 200 bytes of scores. */
    private static final int MOST_PAIRS = 60_000;

    private static final Set<String> STOPS = Set.of(";", ":", ".", "!", "?", "…", "...", "--", "–", "—");
    private static final Set<String> PAUSES = Set.of(",", ")", "\"", "”", "and", "or", "but", "-");

    private final int sentence;
    private final List<String> words;
    private final ModelInput input;
    private final float @Nullable [] prior;
    private final boolean dateline;
    private @Nullable Analysis analysis;

    private SentencePart(
            int sentence, boolean dateline, List<String> words, ModelInput input, float @Nullable [] prior) {
        this.sentence = sentence;
        this.dateline = dateline;
        this.words = words;
        this.input = input;
        this.prior = prior;
    }

    ModelInput input() {
        return input;
    }

    List<String> words() {
        return words;
    }

    float @Nullable [] prior() {
        return prior;
    }

    void analysis(Analysis value) {
        analysis = value;
    }

    /**
     * Cuts a sentence into its dateline, if any, and as few parts as fit, at a stop or a pause where there is one; no part
     * without words.
     */
    static List<SentencePart> cut(int sentence, List<String> words, float @Nullable [] prior, WordPiece wordPiece) {
        List<SentencePart> parts = new ArrayList<>();
        ModelInput whole = ModelInput.of(words, wordPiece);
        int dateline = Dateline.length(words);
        int from = 0;
        while (from < words.size()) {
            boolean fits = whole.length() <= ModelInput.LONGEST;
            int to = from < dateline ? dateline : fits ? words.size() : end(words, whole, from);
            List<String> own = words.subList(from, to);
            ModelInput input = own.size() == words.size() ? whole : ModelInput.of(own, wordPiece);
            float[] ownPrior = prior == null ? null : Arrays.copyOfRange(prior, from, to);
            parts.add(new SentencePart(sentence, from < dateline, own, input, ownPrior));
            from = to;
        }
        return parts;
    }

    /** Where a part that begins at {@code from} should end. */
    private static int end(List<String> words, ModelInput whole, int from) {
        int start = whole.starts()[from + 1];
        int room = ModelInput.LONGEST - 2;
        int last = from + 1;
        while (last < words.size() && pieceEnd(whole, last) - start <= room) {
            last++;
        }
        if (last == words.size()) {
            return last;
        }
        int earliest = from + (last - from) / 2;
        for (Set<String> marks : List.of(STOPS, PAUSES)) {
            for (int at = last; at > earliest; at--) {
                if (marks.contains(words.get(at - 1))) {
                    return at;
                }
            }
        }
        return last;
    }

    private static int pieceEnd(ModelInput whole, int word) {
        return word + 2 < whole.starts().length ? whole.starts()[word + 2] : whole.length() - 1;
    }

    /** Groups parts, sorted by length, into batches. */
    static List<List<SentencePart>> batches(List<SentencePart> sorted) {
        List<List<SentencePart>> batches = new ArrayList<>();
        List<SentencePart> current = new ArrayList<>();
        int pieces = 0;
        int nodes = 0;
        for (SentencePart part : sorted) {
            int most = Math.max(nodes, part.input.nodes());
            boolean wide = !current.isEmpty() && most * most * (current.size() + 1) > MOST_PAIRS;
            if (wide || isFull(current.size(), pieces, part.input.length())) {
                batches.add(current);
                current = new ArrayList<>();
                pieces = 0;
                most = part.input.nodes();
            }
            current.add(part);
            pieces += part.input.length();
            nodes = most;
        }
        if (!current.isEmpty()) {
            batches.add(current);
        }
        return batches;
    }

    /** Whether a batch of this many sentences and pieces should not take one more, which is the longest. */
    private static boolean isFull(int sentences, int pieces, int next) {
        int padded = next * (sentences + 1);
        boolean wasteful = pieces >= ENOUGH_PIECES && padded > (1 + MOST_PADDING) * (pieces + next);
        return sentences > 0 && (sentences == MOST_SENTENCES || padded > MOST_PIECES || wasteful);
    }

    /** Joins parts, in order, to one analysis a sentence; a sentence without words has an empty one. */
    static List<Analysis> join(List<SentencePart> parts, int sentences) {
        List<Analysis> result = new ArrayList<>(sentences);
        int next = 0;
        for (int i = 0; i < sentences; i++) {
            int from = next;
            while (next < parts.size() && parts.get(next).sentence == i) {
                next++;
            }
            result.add(join(parts.subList(from, next)));
        }
        return result;
    }

    /** Joins the parts of one sentence: what is no root of the first but the dateline hangs on that root. */
    private static Analysis join(List<SentencePart> own) {
        List<Analysis> parts = own.stream().map(SentencePart::read).toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int size = parts.stream().mapToInt(part -> part.heads().length).sum();
        Analysis whole = new Analysis(
                new ArrayList<>(size),
                new ArrayList<>(size),
                new ArrayList<>(size),
                new int[size],
                new ArrayList<>(size),
                new ArrayList<>(),
                new ArrayList<>(),
                mean(parts),
                events(parts));
        boolean filed = own.size() > 1 && own.get(0).dateline;
        int root = filed ? root(parts.get(1)) + parts.get(0).heads().length : parts.isEmpty() ? -1 : root(parts.get(0));
        int offset = 0;
        for (int i = 0; i < parts.size(); i++) {
            append(parts.get(i), whole, offset, root, filed && i == 0);
            offset += parts.get(i).heads().length;
        }
        return whole;
    }

    private Analysis read() {
        if (analysis == null) {
            throw new IllegalStateException("a part of sentence " + sentence + " was not read");
        }
        return analysis;
    }

    private static int root(Analysis part) {
        int root = 0;
        while (part.heads()[root] >= 0) {
            root++;
        }
        return root;
    }

    private static void append(Analysis part, Analysis whole, int offset, int root, boolean dateline) {
        whole.xpos().addAll(part.xpos());
        whole.upos().addAll(part.upos());
        whole.lemmas().addAll(part.lemmas());
        for (int i = 0; i < part.heads().length; i++) {
            boolean top = part.heads()[i] < 0;
            boolean later = dateline || top && offset + i != root;
            whole.heads()[offset + i] = later ? root : top ? -1 : part.heads()[i] + offset;
            whole.deprels()
                    .add(
                            dateline
                                    ? Token.DATELINE
                                    : later ? "parataxis" : part.deprels().get(i));
        }
        for (Entity entity : part.entities()) {
            whole.entities()
                    .add(new Entity(entity.from() + offset, entity.to() + offset, entity.type(), entity.score()));
        }
        for (Predicate predicate : part.predicates()) {
            List<Argument> arguments = predicate.arguments().stream()
                    .map(a -> new Argument(a.role(), a.head() + offset, a.score()))
                    .toList();
            whole.predicates().add(new Predicate(predicate.token() + offset, arguments));
        }
    }

    /** The first part stands for the sentence as a whole. */
    private static WordVectors events(List<Analysis> parts) {
        int size =
                parts.stream().mapToInt(part -> part.events().values().length).sum();
        if (size == 0) {
            return WordVectors.NONE;
        }
        int width = parts.get(0).events().width();
        int row = width * WordVectors.Part.values().length;
        float[] values = new float[size - row * (parts.size() - 1)];
        int to = 0;
        for (Analysis part : parts) {
            float[] own = part.events().values();
            int from = to == 0 ? 0 : row;
            System.arraycopy(own, from, values, to, own.length - from);
            to += own.length - from;
        }
        return new WordVectors(values, width);
    }

    private static float[] mean(List<Analysis> parts) {
        float[] mean = new float[parts.isEmpty() ? 0 : parts.get(0).vector().length];
        for (Analysis part : parts) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += part.vector()[i] * part.heads().length;
            }
        }
        return mean;
    }
}
