package org.dragoman.bench.speed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Document;
import org.dragoman.model.Span;
import org.dragoman.text.ModelInput;
import org.dragoman.text.OnnxLanguageModel;
import org.dragoman.text.RuleSentenceSplitter;
import org.dragoman.text.WordPiece;
import org.dragoman.text.WordTokenizer;

/**
 * The encoder's forward pass alone: the shipped network without its heads, fed with word pieces that were made
 * beforehand, in the batches in which the language model reads each document. No reader built on this encoder is faster.
 */
final class EncoderPass implements AutoCloseable {

    private static final String FOLDER = "/org/dragoman/text/model/";

    /** As the language model batches; see {@code SentencePart}. */
    private static final int MOST_SENTENCES = 32;

    private static final int MOST_PIECES = 2048;
    private static final int ENOUGH_PIECES = 96;
    private static final double MOST_PADDING = 0.15;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final List<List<ModelInput>> batches;

    EncoderPass(Sample sample) {
        try (InputStream vocabulary = resource("vocabulary.txt");
                InputStream model = resource("model.onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(GraphCut.to("vectors", model.readAllBytes()), options);
            WordPiece pieces = WordPiece.read(vocabulary);
            batches = new ArrayList<>();
            sample.documents().forEach(document -> batches.addAll(batches(inputs(document, pieces))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String file) throws IOException {
        InputStream in = OnnxLanguageModel.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("no " + FOLDER + file + " on the class path");
        }
        return in;
    }

    private static List<ModelInput> inputs(Document document, WordPiece pieces) {
        WordTokenizer tokenizer = WordTokenizer.english();
        List<ModelInput> inputs = new ArrayList<>();
        for (Span sentence : new RuleSentenceSplitter().split(document.text())) {
            List<String> words = tokenizer.split(document.text(), sentence).stream()
                    .map(word -> word.in(document.text()))
                    .toList();
            ModelInput input = ModelInput.of(words, pieces);
            if (input.length() <= ModelInput.LONGEST) {
                inputs.add(input);
            }
        }
        inputs.sort(Comparator.comparingInt(ModelInput::length));
        return inputs;
    }

    private static List<List<ModelInput>> batches(List<ModelInput> inputs) {
        List<List<ModelInput>> batches = new ArrayList<>();
        List<ModelInput> current = new ArrayList<>();
        int own = 0;
        for (ModelInput input : inputs) {
            if (isFull(current.size(), own, input.length())) {
                batches.add(current);
                current = new ArrayList<>();
                own = 0;
            }
            current.add(input);
            own += input.length();
        }
        if (!current.isEmpty()) {
            batches.add(current);
        }
        return batches;
    }

    private static boolean isFull(int sentences, int pieces, int next) {
        int padded = next * (sentences + 1);
        boolean wasteful = pieces >= ENOUGH_PIECES && padded > (1 + MOST_PADDING) * (pieces + next);
        return sentences > 0 && (sentences == MOST_SENTENCES || padded > MOST_PIECES || wasteful);
    }

    /** Word pieces in all, without padding. */
    int pieces() {
        return batches.stream()
                .flatMap(List::stream)
                .mapToInt(ModelInput::length)
                .sum();
    }

    /** Word pieces in all, with the padding that batches need. */
    int padded() {
        return batches.stream()
                .mapToInt(batch -> batch.size() * batch.get(batch.size() - 1).length())
                .sum();
    }

    /** One pass over all batches. */
    void run() {
        try {
            for (List<ModelInput> batch : batches) {
                run(batch);
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(List<ModelInput> batch) throws OrtException {
        int length = batch.get(batch.size() - 1).length();
        long[] pieces = new long[batch.size() * length];
        long[] cases = new long[pieces.length];
        int[] mask = new int[pieces.length];
        for (int b = 0; b < batch.size(); b++) {
            ModelInput input = batch.get(b);
            for (int i = 0; i < input.length(); i++) {
                pieces[b * length + i] = input.pieces()[i];
                cases[b * length + i] = input.cases()[i];
                mask[b * length + i] = 1;
            }
        }
        long[] shape = {batch.size(), length};
        Map<String, OnnxTensorLike> feed = new HashMap<>();
        try {
            feed.put("pieces", OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape));
            feed.put("cases", OnnxTensor.createTensor(environment, LongBuffer.wrap(cases), shape));
            feed.put("mask", OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), shape));
            session.run(feed).close();
        } finally {
            feed.values().forEach(OnnxTensorLike::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
