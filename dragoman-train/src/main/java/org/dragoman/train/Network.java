package org.dragoman.train;

import static org.bytedeco.pytorch.global.torch.dropout;
import static org.bytedeco.pytorch.global.torch.gelu;
import static org.bytedeco.pytorch.global.torch.layer_norm;
import static org.bytedeco.pytorch.global.torch.relu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bytedeco.pytorch.AbstractTensor;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.dragoman.text.LabelSets;

/**
 * The encoder with one head a task, and the sum of the tasks' losses. Arcs, relations and roles are biaffine (Dozat and
 * Manning 2017): a word's vector as dependent or argument meets another's as head or predicate.
 */
final class Network {

    static final int ARC = 256;
    static final int RELATION = 96;
    static final int ROLE = 96;
    static final int EVENT = 128;

    /** How often a party that is known is hidden in training: at run time one may not be found. */
    private static final double HIDDEN = 0.25;

    /** Layers whose means the vector head reads, 0 being the embeddings: early ones keep more of the words' meaning. */
    static final List<Integer> POOLED = List.of(0, 2, 4, 6);

    static final List<String> EVENT_PARTS = List.of("head.event.predicate", "head.event.source", "head.event.target");

    private static final double DROPOUT = 0.1;
    private static final double HEAD_DROPOUT = 0.2;
    private static final double EPSILON = 1e-12;
    private static final long SUM = 2;

    private final Parameters parameters;
    private final LabelSets labels;
    private final boolean halved;
    private final Random random = new Random(1);
    private boolean training;

    /**
     * A network over these weights.
     *
     * @param halved whether to compute products in bfloat16: twice as fast where the processor has
     *     AVX512-BF16, slower where it has not
     */
    Network(Parameters parameters, LabelSets labels, boolean halved) {
        this.parameters = parameters;
        this.labels = labels;
        this.halved = halved;
    }

    /** Adds the heads' weights. */
    static void addHeads(Parameters parameters, LabelSets labels) {
        int width = Pretrained.WIDTH;
        parameters.linear("head.xpos", labels.xpos().size(), width);
        parameters.linear("head.upos", labels.upos().size(), width);
        parameters.linear("head.lemma", labels.lemma().size(), width);
        parameters.linear("head.entity", labels.entity().size(), width);
        parameters.linear("head.predicate", 2, width);
        parameters.linear("head.arc.dependent", ARC, width);
        parameters.linear("head.arc.head", ARC, width);
        parameters.linear("head.arc.pair", ARC, ARC);
        parameters.linear("head.relation.dependent", RELATION, width);
        parameters.linear("head.relation.head", RELATION, width);
        parameters.linear("head.relation.pair", labels.deprel().size() * RELATION, RELATION);
        parameters.linear("head.role.predicate", ROLE, width);
        parameters.linear("head.role.argument", ROLE, width);
        parameters.linear("head.role.pair", labels.role().size() * ROLE, ROLE);
        addEventHead(parameters, labels);
        int pooled = POOLED.size() * width;
        float[] lastLayer = new float[width * pooled];
        for (int i = 0; i < width; i++) {
            lastLayer[i * pooled + pooled - width + i] = 1;
        }
        parameters.put("head.vector.weight", lastLayer, width, pooled);
        parameters.put("head.vector.bias", new float[width], width);
    }

    /** What happens: predicate, source and target each give a vector, their sum is read. */
    private static void addEventHead(Parameters parameters, LabelSets labels) {
        if (labels.event().isEmpty()) {
            return;
        }
        for (String part : EVENT_PARTS) {
            parameters.linear(part, EVENT, Pretrained.WIDTH);
        }
        parameters.linear("head.event.type", labels.event().size(), EVENT);
        parameters.linear("head.event.cameo", labels.cameo().size(), EVENT);
    }

    void training(boolean on) {
        training = on;
    }

    /** The encoder's embeddings and the output of each layer, [size, length, width] each. */
    List<Tensor> encode(Batch batch) {
        Tensor words = torch.embedding(parameters.get("embeddings.word"), batch.pieces());
        Tensor cases = torch.embedding(parameters.get("head.case"), batch.cases());
        Tensor positions = parameters.get("embeddings.position").narrow(0, 0, batch.length);
        Tensor sum = words.add(cases).add(positions).add(parameters.get("embeddings.type"));
        Tensor hidden = drop(norm(sum, "embeddings.norm"), DROPOUT);
        Tensor mask = batch.attention();
        List<Tensor> outputs = new ArrayList<>(List.of(hidden));
        for (int layer = 0; layer < Pretrained.LAYERS; layer++) {
            hidden = layer(hidden, mask, batch, "layer" + layer);
            outputs.add(hidden);
        }
        return outputs;
    }

    private Tensor layer(Tensor hidden, Tensor mask, Batch batch, String name) {
        int heads = Pretrained.ATTENTION_HEADS;
        int each = Pretrained.WIDTH / heads;
        Tensor qkv = linear(hidden, name + ".qkv")
                .view(batch.size, batch.length, 3, heads, each)
                .permute(2, 0, 3, 1, 4);
        Tensor query = qkv.select(0, 0).mul(new Scalar(1 / Math.sqrt(each)));
        Tensor key = qkv.select(0, 1);
        Tensor value = qkv.select(0, 2);
        Tensor weights = query.matmul(key.transpose(2, 3)).add(mask).softmax(3);
        Tensor mixed = weights.matmul(value).transpose(1, 2).reshape(batch.size, batch.length, Pretrained.WIDTH);
        Tensor attended = norm(hidden.add(drop(linear(mixed, name + ".out"), DROPOUT)), name + ".norm1");
        Tensor inner = linear(gelu(linear(attended, name + ".up")), name + ".down");
        return norm(attended.add(drop(inner, DROPOUT)), name + ".norm2");
    }

    /** Means over pieces of the layers that the vector head reads, side by side, [size, layers * width]. */
    Tensor pooled(List<Tensor> outputs, Batch batch) {
        Tensor shares = batch.shares();
        Tensor[] means = POOLED.stream()
                .map(layer -> shares.matmul(outputs.get(layer)).squeeze(1))
                .toArray(Tensor[]::new);
        return torch.cat(new TensorVector(means), 1);
    }

    /** The sentences' vectors before scaling to length one, [size, width]. */
    Tensor vectors(List<Tensor> outputs, Batch batch) {
        return linear(pooled(outputs, batch), "head.vector");
    }

    /** The batch's loss, a weighted sum over tasks, and its parts in the order of {@link #PARTS}. */
    List<Tensor> losses(Batch batch) {
        List<Tensor> outputs = encode(batch);
        Tensor hidden = outputs.get(Pretrained.LAYERS);
        Tensor flat = hidden.reshape((long) batch.size * batch.length, Pretrained.WIDTH);
        Tensor nodes = drop(flat.index_select(0, batch.starts()), DROPOUT);
        List<Tensor> parts = new ArrayList<>();
        parts.add(tokenLoss(nodes, "head.xpos", batch.targets(Encoding.Item::xpos), batch.words));
        parts.add(tokenLoss(nodes, "head.upos", batch.targets(Encoding.Item::upos), batch.words));
        parts.add(tokenLoss(nodes, "head.lemma", batch.targets(Encoding.Item::lemmas), batch.words));
        parts.add(tokenLoss(nodes, "head.entity", batch.targets(Encoding.Item::entities), batch.words));
        parts.add(tokenLoss(nodes, "head.predicate", batch.predicates(), batch.words));
        parts.add(arcLoss(nodes, batch));
        parts.add(relationLoss(nodes, batch));
        parts.add(roleLoss(nodes, batch));
        parts.add(vectorLoss(outputs, batch));
        parts.add(eventLoss(nodes, batch));
        Tensor total = parts.get(0).mul(new Scalar(WEIGHTS[0]));
        for (int i = 1; i < WEIGHTS.length; i++) {
            total = total.add(parts.get(i).mul(new Scalar(WEIGHTS[i])));
        }
        List<Tensor> all = new ArrayList<>(List.of(total));
        all.addAll(parts);
        return all;
    }

    static final List<String> PARTS = List.of(
            "total", "xpos", "upos", "lemma", "entity", "predicate", "arc", "relation", "role", "vector", "event");

    private static final double[] WEIGHTS = {0.5, 0.3, 0.5, 2.0, 0.5, 1.0, 1.0, 1.0, 0.5, 1.0};

    private Tensor tokenLoss(Tensor nodes, String head, long[] targets, int words) {
        return crossEntropy(linear(nodes, head), targets).div(new Scalar((double) words));
    }

    private Tensor arcLoss(Tensor nodes, Batch batch) {
        Tensor dependents = grid(hidden(nodes, "head.arc.dependent"), batch);
        Tensor heads = grid(hidden(nodes, "head.arc.head"), batch);
        Tensor scores = linear(dependents, "head.arc.pair")
                .matmul(heads.transpose(1, 2))
                .add(batch.headMask());
        Tensor rows = scores.reshape((long) batch.size * batch.nodes, batch.nodes);
        return crossEntropy(rows, batch.targets(Encoding.Item::heads)).div(new Scalar((double) batch.words));
    }

    private Tensor relationLoss(Tensor nodes, Batch batch) {
        int count = labels.deprel().size();
        Tensor dependents = linear(hidden(nodes, "head.relation.dependent"), "head.relation.pair");
        long[] index = batch.targets(Encoding.Item::heads);
        for (int i = 0; i < index.length; i++) {
            index[i] = (long) (i / batch.nodes) * batch.nodes + Math.max(0, index[i]);
        }
        Tensor heads = hidden(nodes, "head.relation.head")
                .index_select(0, AbstractTensor.create(index, index.length))
                .unsqueeze(2);
        Tensor scores =
                dependents.view(index.length, count, RELATION).bmm(heads).squeeze(2);
        return crossEntropy(scores, batch.targets(Encoding.Item::deprels)).div(new Scalar((double) batch.words));
    }

    private Tensor roleLoss(Tensor nodes, Batch batch) {
        List<Long> predicates = new ArrayList<>();
        List<Long> sentences = new ArrayList<>();
        List<long[]> rows = new ArrayList<>();
        for (int b = 0; b < batch.size; b++) {
            for (int[] frame : batch.items.get(b).frames()) {
                predicates.add((long) b * batch.nodes + frame[0] + 1);
                sentences.add((long) b);
                rows.add(roleTargets(frame, batch.nodes));
            }
        }
        int count = rows.size();
        if (count == 0) {
            return AbstractTensor.create(new float[] {0}, 1).sum();
        }
        int roles = labels.role().size();
        Tensor heads = hidden(nodes, "head.role.predicate").index_select(0, index(predicates));
        Tensor arguments = grid(hidden(nodes, "head.role.argument"), batch).index_select(0, index(sentences));
        Tensor scores = linear(heads, "head.role.pair")
                .view(count, roles, ROLE)
                .bmm(arguments.transpose(1, 2))
                .transpose(1, 2)
                .reshape((long) count * batch.nodes, roles);
        long[] targets = rows.stream().flatMapToLong(Arrays::stream).toArray();
        return crossEntropy(scores, targets).div(new Scalar((double) batch.words));
    }

    private static long[] roleTargets(int[] frame, int nodes) {
        long[] targets = new long[nodes];
        Arrays.fill(targets, Encoding.UNKNOWN);
        for (int i = 1; i < frame.length; i++) {
            targets[i] = frame[i];
        }
        return targets;
    }

    private static Tensor index(List<Long> values) {
        return AbstractTensor.create(values.stream().mapToLong(Long::longValue).toArray(), values.size());
    }

    /** Type, and code where there is an event, of each predicate of which it is known; a party that is not there is the root. */
    private Tensor eventLoss(Tensor nodes, Batch batch) {
        List<List<Long>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Long> types = new ArrayList<>();
        List<Long> codes = new ArrayList<>();
        for (int b = 0; b < batch.size; b++) {
            for (int[] event : batch.items.get(b).events()) {
                long root = (long) b * batch.nodes;
                for (int part = 0; part < 3; part++) {
                    boolean hidden = part > 0 && training && random.nextDouble() < HIDDEN;
                    parts.get(part).add(hidden ? root : root + event[part] + 1);
                }
                types.add((long) event[3]);
                codes.add((long) event[4]);
            }
        }
        if (types.isEmpty()) {
            return AbstractTensor.create(new float[] {0}, 1).sum();
        }
        Tensor sum = linear(nodes.index_select(0, index(parts.get(0))), EVENT_PARTS.get(0));
        for (int part = 1; part < 3; part++) {
            sum = sum.add(linear(nodes.index_select(0, index(parts.get(part))), EVENT_PARTS.get(part)));
        }
        Tensor hidden = drop(relu(sum), HEAD_DROPOUT);
        Tensor type = crossEntropy(linear(hidden, "head.event.type"), longs(types));
        Tensor code = crossEntropy(linear(hidden, "head.event.cameo"), longs(codes));
        return type.add(code.mul(new Scalar(0.5))).div(new Scalar((double) batch.size));
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    /** One less the cosine between the vector head's output and what the untouched encoder gave. */
    private Tensor vectorLoss(List<Tensor> outputs, Batch batch) {
        float[] wanted = new float[batch.size * Pretrained.WIDTH];
        int known = 0;
        for (int b = 0; b < batch.size; b++) {
            float[] vector = batch.items.get(b).vector();
            if (vector != null) {
                System.arraycopy(vector, 0, wanted, b * Pretrained.WIDTH, Pretrained.WIDTH);
                known++;
            }
        }
        Tensor cosine = torch.cosine_similarity(
                vectors(outputs, batch), AbstractTensor.create(wanted, batch.size, Pretrained.WIDTH), 1, 1e-8);
        return cosine.sum().neg().add(new Scalar((double) known)).div(new Scalar((double) batch.size));
    }

    private Tensor crossEntropy(Tensor scores, long[] targets) {
        Tensor wanted = AbstractTensor.create(targets, targets.length);
        return torch.cross_entropy_loss(scores, wanted, new TensorOptional(), SUM, Encoding.UNKNOWN, 0.0);
    }

    private Tensor grid(Tensor flat, Batch batch) {
        return flat.view(batch.size, batch.nodes, flat.size(1));
    }

    private Tensor hidden(Tensor nodes, String name) {
        return drop(relu(linear(nodes, name)), HEAD_DROPOUT);
    }

    /** A product in 16 bits (bfloat16) where the processor is quick at that, added up in 32. */
    private Tensor linear(Tensor input, String name) {
        Tensor weight = parameters.get(name + ".weight");
        Tensor bias = parameters.get(name + ".bias");
        if (!halved) {
            return torch.linear(input, weight, new TensorOptional(bias));
        }
        return torch.linear(input.to(ScalarType.BFloat16), weight.to(ScalarType.BFloat16))
                .to(ScalarType.Float)
                .add(bias);
    }

    private Tensor norm(Tensor input, String name) {
        return layer_norm(
                input,
                new long[] {Pretrained.WIDTH},
                new TensorOptional(parameters.get(name + ".weight")),
                new TensorOptional(parameters.get(name + ".bias")),
                EPSILON,
                false);
    }

    private Tensor drop(Tensor input, double share) {
        return training ? dropout(input, share, true) : input;
    }
}
