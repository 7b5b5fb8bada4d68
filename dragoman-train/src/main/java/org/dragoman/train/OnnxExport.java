package org.dragoman.train;

import static org.dragoman.train.GraphBuilder.integer;
import static org.dragoman.train.GraphBuilder.integers;
import static org.dragoman.train.GraphBuilder.real;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.text.LabelSets;

/**
 * Writes encoder and heads as one ONNX graph, with plain or with 8-bit weights. Quantised matrices have one scale a
 * column; what meets them is quantised on the fly. Attention, the pairing of words and small matrices stay in 32 bits.
 *
 * <p>Inputs: {@code pieces}, {@code cases} and {@code mask}, [sentences, pieces]; {@code starts}, the index of each
 * node's first piece in the flattened batch, and {@code prior}, which is added to each node's log-odds of being a
 * predicate, [sentences, nodes]. Outputs: {@code tokens}, the scores of the word-wise heads side by side,
 * [sentences, nodes, labels]; {@code arcs}, [sentences, dependent, head]; {@code relations},
 * [sentences, dependent * relations, head]; {@code predicates}, sentence and node of each, [predicates, 2];
 * {@code roles}, [predicates, roles, nodes]; {@code vectors}, [sentences, width]; {@code events}, each word as predicate, as
 * source and as target, for the event head, [sentences, nodes, 3 * width], where the weights have one.
 */
final class OnnxExport {

    /** Largest quantised weight. Seven bits keep sums of two products within 16 bits on processors without VNNI. */
    private static final int LARGEST = Integer.getInteger("dragoman.quantum", 127);

    private static final List<String> TOKEN_HEADS =
            List.of("head.xpos", "head.upos", "head.lemma", "head.entity", "head.predicate");
    private static final List<String> PAIR_HEADS = List.of(
            "head.arc.dependent", "head.arc.head",
            "head.relation.dependent", "head.relation.head",
            "head.role.predicate", "head.role.argument");

    private final Map<String, Parameters.Weight> weights;
    private final LabelSets labels;
    private final boolean quantised;
    private final GraphBuilder graph = new GraphBuilder();

    OnnxExport(Map<String, Parameters.Weight> weights, LabelSets labels, boolean quantised) {
        this.weights = weights;
        this.labels = labels;
        this.quantised = quantised;
    }

    /** The graph's bytes. */
    byte[] build() {
        graph.input("pieces", DataType.INT64, "sentences", "pieces");
        graph.input("cases", DataType.INT64, "sentences", "pieces");
        graph.input("mask", DataType.INT32, "sentences", "pieces");
        graph.input("starts", DataType.INT64, "sentences", "nodes");
        graph.input("prior", DataType.FLOAT, "sentences", "nodes");
        List<String> outputs = new ArrayList<>(List.of(embeddings()));
        for (int layer = 0; layer < Pretrained.LAYERS; layer++) {
            outputs.add(layer(outputs.get(layer), "layer" + layer));
        }
        vectors(outputs);
        heads(outputs.get(Pretrained.LAYERS));
        return graph.build();
    }

    private String embeddings() {
        String words = table("embeddings.word", "pieces");
        String cases = graph.node("Gather", "case.vectors", List.of(floats("head.case"), "cases"));
        graph.node("Shape", "shape", List.of("pieces"));
        graph.node("Gather", "length", List.of("shape", graph.longs("one", 1)), integer("axis", 0));
        String positions = graph.node(
                "Slice",
                "position.vectors",
                List.of(floats("embeddings.position"), graph.longs("zero", 0), "length", graph.longs("axis0", 0)));
        String sum = graph.node("Add", "embedded.1", List.of(words, cases));
        String typed = graph.node("Add", "embedded.2", List.of(positions, floats("embeddings.type")));
        String all = graph.node("Add", "embedded.3", List.of(sum, typed));
        return graph.node(
                "LayerNormalization",
                "embedded",
                List.of(all, floats("embeddings.norm.weight"), floats("embeddings.norm.bias")),
                integer("axis", -1),
                real("epsilon", 1e-12f));
    }

    private String layer(String input, String name) {
        String qkv = linear(input, name + ".qkv", List.of(name + ".qkv"));
        List<String> parts = List.of(name + ".q", name + ".k", name + ".v");
        String sizes = graph.longs("thirds", Pretrained.WIDTH, Pretrained.WIDTH, Pretrained.WIDTH);
        graph.nodes("", "Split", parts, List.of(qkv, sizes), integer("axis", -1));
        String mixed = graph.contrib(
                "MultiHeadAttention",
                name + ".mixed",
                List.of(parts.get(0), parts.get(1), parts.get(2), "", "mask"),
                integer("num_heads", Pretrained.ATTENTION_HEADS));
        String out = linear(mixed, name + ".out", List.of(name + ".out"));
        String attended = skipNorm(out, input, name + ".norm1");
        String up = linear(attended, name + ".up", List.of(name + ".up"));
        String inner = graph.contrib("Gelu", name + ".gelu", List.of(up));
        return skipNorm(linear(inner, name + ".down", List.of(name + ".down")), attended, name + ".norm2");
    }

    private String skipNorm(String input, String skip, String name) {
        return graph.contrib(
                "SkipLayerNormalization",
                name,
                List.of(input, skip, floats(name + ".weight"), floats(name + ".bias")),
                real("epsilon", 1e-12f));
    }

    private void vectors(List<String> outputs) {
        graph.node("Cast", "mask.float", List.of("mask"), integer("to", DataType.FLOAT.getNumber()));
        graph.node("Unsqueeze", "mask.row", List.of("mask.float", graph.longs("one", 1)));
        graph.node("ReduceSum", "piece.counts", List.of("mask.float", graph.longs("one", 1)), integer("keepdims", 1));
        List<String> sums = new ArrayList<>();
        for (int layer : Network.POOLED) {
            String sum = graph.node("MatMul", "piece.sum" + layer, List.of("mask.row", outputs.get(layer)));
            sums.add(graph.node("Squeeze", "piece.row" + layer, List.of(sum, graph.longs("one", 1))));
        }
        graph.node("Concat", "piece.sums", sums, integer("axis", 1));
        String mean = graph.node("Div", "piece.mean", List.of("piece.sums", "piece.counts"));
        plain(mean, "vectors", "head.vector");
        graph.output("vectors", DataType.FLOAT, "sentences", String.valueOf(Pretrained.WIDTH));
    }

    private void heads(String hidden) {
        String flat = graph.node("Reshape", "flat", List.of(hidden, graph.longs("flat.shape", -1, Pretrained.WIDTH)));
        String nodes = graph.node("Gather", "nodes", List.of(flat, "starts"));
        List<String> all = new ArrayList<>(TOKEN_HEADS);
        all.addAll(PAIR_HEADS);
        boolean events = EventHeadFile.isIn(weights);
        if (events) {
            all.addAll(Network.EVENT_PARTS);
        }
        String scores = linear(nodes, "heads", all);
        long tokens = TOKEN_HEADS.stream().mapToLong(this::outputs).sum();
        long pairs = PAIR_HEADS.stream().mapToLong(this::outputs).sum();
        long width = (long) Network.EVENT * Network.EVENT_PARTS.size();
        String sizes =
                events ? graph.longs("head.sizes", tokens, pairs, width) : graph.longs("head.sizes", tokens, pairs);
        List<String> splits = events ? List.of("tokens", "pairs", "events") : List.of("tokens", "pairs");
        graph.nodes("", "Split", splits, List.of(scores, sizes), integer("axis", -1));
        if (events) {
            graph.output("events", DataType.FLOAT, "sentences", "nodes", String.valueOf(width));
        }
        graph.node("Relu", "pairs.relu", List.of("pairs"));
        String widths = graph.longs(
                "pair.sizes", PAIR_HEADS.stream().mapToLong(this::outputs).toArray());
        graph.nodes("", "Split", PAIR_HEADS, List.of("pairs.relu", widths), integer("axis", -1));
        graph.output("tokens", DataType.FLOAT, "sentences", "nodes", String.valueOf(tokens));
        arcs();
        relations();
        roles((int) tokens);
    }

    private void arcs() {
        String dependents = plain("head.arc.dependent", "arc.pairs", "head.arc.pair");
        graph.node("Transpose", "arc.heads", List.of("head.arc.head"), integers("perm", 0, 2, 1));
        graph.node("MatMul", "arcs", List.of(dependents, "arc.heads"));
        graph.output("arcs", DataType.FLOAT, "sentences", "nodes", "nodes");
    }

    private void relations() {
        String dependents = linear("head.relation.dependent", "relation.pairs", List.of("head.relation.pair"));
        String rows = graph.node(
                "Reshape",
                "relation.rows",
                List.of(dependents, graph.longs("relation.shape", 0, -1, Network.RELATION)));
        graph.node("Transpose", "relation.heads", List.of("head.relation.head"), integers("perm", 0, 2, 1));
        graph.node("MatMul", "relations", List.of(rows, "relation.heads"));
        graph.output("relations", DataType.FLOAT, "sentences", "pairs", "nodes");
    }

    /** Roles are scored for the words that are likelier predicates than not, and only for them. */
    private void roles(int tokens) {
        String ends = graph.longs("predicate.columns", tokens - 2, tokens - 1);
        graph.node("Gather", "predicate.scores", List.of("tokens", ends), integer("axis", -1));
        graph.nodes(
                "",
                "Split",
                List.of("predicate.no", "predicate.yes"),
                List.of("predicate.scores", graph.longs("ones", 1, 1)),
                integer("axis", -1));
        graph.node("Sub", "predicate.odds.wide", List.of("predicate.yes", "predicate.no"));
        graph.node("Squeeze", "predicate.odds", List.of("predicate.odds.wide", graph.longs("last", -1)));
        graph.node("Add", "predicate.sum", List.of("predicate.odds", "prior"));
        graph.node("Greater", "predicate.chosen", List.of("predicate.sum", graph.floats("nought", new float[] {0}, 1)));
        graph.node("NonZero", "predicate.index", List.of("predicate.chosen"));
        graph.node("Transpose", "predicates", List.of("predicate.index"), integers("perm", 1, 0));
        graph.output("predicates", DataType.INT64, "predicates", "2");
        String chosen = graph.node("GatherND", "role.chosen", List.of("head.role.predicate", "predicates"));
        String paired = plain(chosen, "role.pairs", "head.role.pair");
        String shape = graph.longs("role.shape", 0, labels.role().size(), Network.ROLE);
        graph.node("Reshape", "role.rows", List.of(paired, shape));
        graph.node("Gather", "role.sentences", List.of("predicate.index", graph.longs("zero", 0)), integer("axis", 0));
        graph.node("Squeeze", "role.sentence", List.of("role.sentences", graph.longs("axis0", 0)));
        graph.node("Gather", "role.arguments", List.of("head.role.argument", "role.sentence"), integer("axis", 0));
        graph.node("Transpose", "role.columns", List.of("role.arguments"), integers("perm", 0, 2, 1));
        graph.node("MatMul", "roles", List.of("role.rows", "role.columns"));
        graph.output(
                "roles",
                DataType.FLOAT,
                "predicates",
                String.valueOf(labels.role().size()),
                "nodes");
    }

    private long outputs(String name) {
        return weight(name + ".weight").shape()[0];
    }

    private Parameters.Weight weight(String name) {
        Parameters.Weight weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("no weight " + name);
        }
        return weight;
    }

    private String floats(String name) {
        Parameters.Weight weight = weight(name);
        long[] shape = IntStream.of(weight.shape()).asLongStream().toArray();
        return graph.floats(name, weight.values(), shape);
    }

    /** A product with one or several matrices side by side. */
    private String linear(String input, String output, List<String> names) {
        float[] matrix = sideBySide(names);
        float[] bias = biases(names);
        int out = bias.length;
        int in = matrix.length / out;
        String biasName = graph.floats(output + ".b", bias, out);
        if (!quantised) {
            String product = graph.node(
                    "MatMul", output + ".product", List.of(input, graph.floats(output + ".w", matrix, in, out)));
            return graph.node("Add", output, List.of(product, biasName));
        }
        float[] scales = new float[out];
        byte[] bytes = quantise(matrix, in, out, scales);
        return graph.contrib(
                "DynamicQuantizeMatMul",
                output,
                List.of(
                        input,
                        graph.bytes(output + ".w8", bytes, in, out),
                        graph.floats(output + ".scale", scales, out),
                        graph.bytes(output + ".zero", new byte[out], out),
                        biasName));
    }

    /** A product that is never quantised. */
    private String plain(String input, String output, String name) {
        float[] matrix = sideBySide(List.of(name));
        float[] bias = biases(List.of(name));
        int in = matrix.length / bias.length;
        String product = graph.node(
                "MatMul", output + ".product", List.of(input, graph.floats(output + ".w", matrix, in, bias.length)));
        return graph.node("Add", output, List.of(product, graph.floats(output + ".b", bias, bias.length)));
    }

    /** The matrices as one, [in, out]. */
    private float[] sideBySide(List<String> names) {
        int out = (int) names.stream().mapToLong(this::outputs).sum();
        int in = weight(names.get(0) + ".weight").shape()[1];
        float[] matrix = new float[in * out];
        int column = 0;
        for (String name : names) {
            float[] values = weight(name + ".weight").values();
            int rows = values.length / in;
            for (int o = 0; o < rows; o++, column++) {
                for (int i = 0; i < in; i++) {
                    matrix[i * out + column] = values[o * in + i];
                }
            }
        }
        return matrix;
    }

    private float[] biases(List<String> names) {
        float[] all = new float[(int) names.stream().mapToLong(this::outputs).sum()];
        int at = 0;
        for (String name : names) {
            float[] values = weight(name + ".bias").values();
            System.arraycopy(values, 0, all, at, values.length);
            at += values.length;
        }
        return all;
    }

    /** Rounds a matrix to bytes, each column by its own scale, which is written to {@code scales}. */
    private static byte[] quantise(float[] matrix, int rows, int columns, float[] scales) {
        byte[] bytes = new byte[matrix.length];
        for (int column = 0; column < columns; column++) {
            float largest = 1e-12f;
            for (int row = 0; row < rows; row++) {
                largest = Math.max(largest, Math.abs(matrix[row * columns + column]));
            }
            scales[column] = largest / LARGEST;
            for (int row = 0; row < rows; row++) {
                int at = row * columns + column;
                bytes[at] = (byte) Math.round(matrix[at] / scales[column]);
            }
        }
        return bytes;
    }

    /** Looks rows of a table up; a quantised table has one scale a row. */
    private String table(String name, String index) {
        if (!quantised) {
            return graph.node("Gather", name + ".vectors", List.of(floats(name), index));
        }
        Parameters.Weight weight = weight(name);
        int rows = weight.shape()[0];
        int width = weight.shape()[1];
        float[] scales = new float[rows];
        byte[] bytes = new byte[weight.values().length];
        for (int row = 0; row < rows; row++) {
            float[] values = java.util.Arrays.copyOfRange(weight.values(), row * width, (row + 1) * width);
            float[] scale = new float[1];
            System.arraycopy(quantiseRow(values, scale), 0, bytes, row * width, width);
            scales[row] = scale[0];
        }
        graph.node("Gather", name + ".picked", List.of(graph.bytes(name + ".w8", bytes, rows, width), index));
        graph.node("Cast", name + ".cast", List.of(name + ".picked"), integer("to", DataType.FLOAT.getNumber()));
        graph.node("Gather", name + ".scales", List.of(graph.floats(name + ".scale", scales, rows, 1), index));
        return graph.node("Mul", name + ".vectors", List.of(name + ".cast", name + ".scales"));
    }

    private static byte[] quantiseRow(float[] values, float[] scale) {
        float largest = 1e-12f;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        scale[0] = largest / 127;
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.round(values[i] / scale[0]);
        }
        return bytes;
    }
}
