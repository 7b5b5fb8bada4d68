package org.dragoman.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The network as an ONNX graph in ONNX Runtime: batches of encoded sentences in, scores out. Safe for many threads. */
final class OnnxGraph implements AutoCloseable {

    /** Keeps what is not a word from being taken for a predicate. */
    static final float NEVER = -1e4f;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /**
     * Loads a graph.
     *
     * @param threads threads that one call may use
     */
    OnnxGraph(byte[] graph, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "DRG-0202: the language model cannot be loaded; remedy: rebuild dragoman-model: " + e.getMessage(),
                    e);
        }
    }

    /**
     * Scores a batch.
     *
     * @param inputs sentences, one at least
     * @param priors added to the log-odds of each word being a predicate, one array a sentence, or null
     */
    BatchScores run(List<ModelInput> inputs, @Nullable List<float[]> priors) {
        int length = inputs.stream().mapToInt(ModelInput::length).max().orElse(0);
        int nodes = inputs.stream().mapToInt(ModelInput::nodes).max().orElse(0);
        Map<String, OnnxTensorLike> feed = new HashMap<>();
        try {
            fill(feed, inputs, length);
            feed.put("starts", longs(starts(inputs, length, nodes), inputs.size(), nodes));
            feed.put("prior", floats(prior(inputs, priors, nodes), inputs.size(), nodes));
            try (OrtSession.Result result = session.run(feed)) {
                return scores(result, inputs.size(), nodes);
            }
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "DRG-0203: the language model failed on a batch; remedy: report the text: " + e.getMessage(), e);
        } finally {
            feed.values().forEach(OnnxTensorLike::close);
        }
    }

    private void fill(Map<String, OnnxTensorLike> feed, List<ModelInput> inputs, int length) throws OrtException {
        int size = inputs.size();
        long[] pieces = new long[size * length];
        long[] cases = new long[size * length];
        int[] mask = new int[size * length];
        for (int b = 0; b < size; b++) {
            ModelInput input = inputs.get(b);
            for (int i = 0; i < input.length(); i++) {
                pieces[b * length + i] = input.pieces()[i];
                cases[b * length + i] = input.cases()[i];
                mask[b * length + i] = 1;
            }
        }
        feed.put("pieces", longs(pieces, size, length));
        feed.put("cases", longs(cases, size, length));
        feed.put("mask", OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), new long[] {size, length}));
    }

    private static long[] starts(List<ModelInput> inputs, int length, int nodes) {
        long[] starts = new long[inputs.size() * nodes];
        for (int b = 0; b < inputs.size(); b++) {
            int[] own = inputs.get(b).starts();
            for (int node = 0; node < nodes; node++) {
                starts[b * nodes + node] = (long) b * length + (node < own.length ? own[node] : 0);
            }
        }
        return starts;
    }

    private static float[] prior(List<ModelInput> inputs, @Nullable List<float[]> priors, int nodes) {
        float[] prior = new float[inputs.size() * nodes];
        Arrays.fill(prior, NEVER);
        for (int b = 0; b < inputs.size(); b++) {
            int words = inputs.get(b).nodes() - 1;
            int from = b * nodes + 1;
            if (priors == null) {
                Arrays.fill(prior, from, from + words, 0);
            } else {
                System.arraycopy(priors.get(b), 0, prior, from, words);
            }
        }
        return prior;
    }

    private static BatchScores scores(OrtSession.Result result, int size, int nodes) throws OrtException {
        float[] tokens = floats(result, "tokens");
        LongBuffer predicates = tensor(result, "predicates").getLongBuffer();
        long[] pairs = new long[predicates.remaining()];
        predicates.get(pairs);
        return new BatchScores(
                nodes,
                tokens.length / (size * nodes),
                tokens,
                floats(result, "arcs"),
                floats(result, "relations"),
                pairs,
                floats(result, "roles"),
                floats(result, "vectors"),
                result.get("events").isPresent() ? floats(result, "events") : new float[0]);
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = tensor(result, name).getFloatBuffer();
        if (buffer.hasArray() && buffer.arrayOffset() == 0 && buffer.array().length == buffer.remaining()) {
            return buffer.array();
        }
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private OnnxTensor longs(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private OnnxTensor floats(float[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("DRG-0204: the language model cannot be closed: " + e.getMessage(), e);
        }
    }
}
