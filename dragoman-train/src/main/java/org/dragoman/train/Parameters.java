package org.dragoman.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.bytedeco.pytorch.AbstractTensor;
import org.bytedeco.pytorch.Tensor;

/** The network's weights by name. Names that begin with {@code head.} are new, all others come from the encoder. */
final class Parameters {

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private final Random random;

    Parameters(long seed) {
        this.random = new Random(seed);
    }

    Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return tensor;
    }

    Map<String, Tensor> all() {
        return tensors;
    }

    void put(String name, float[] values, long... shape) {
        Tensor tensor = AbstractTensor.create(values, shape);
        tensors.put(name, tensor);
    }

    /** Adds a matrix and a bias; weights are drawn as Glorot and Bengio (2010) advise. */
    void linear(String name, int out, int in) {
        double limit = Math.sqrt(6.0 / (in + out));
        float[] values = new float[out * in];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((random.nextDouble() * 2 - 1) * limit);
        }
        put(name + ".weight", values, out, in);
        put(name + ".bias", new float[out], out);
    }

    float[] values(String name) {
        return values(get(name));
    }

    static float[] values(Tensor tensor) {
        FloatBuffer buffer = tensor.contiguous().createBuffer();
        float[] values = new float[(int) tensor.numel()];
        buffer.get(values);
        return values;
    }

    /** Writes all weights. */
    void save(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(tensors.size());
            for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
                float[] values = values(entry.getValue());
                long[] shape = entry.getValue().shape();
                out.writeUTF(entry.getKey());
                out.writeInt(shape.length);
                for (long dimension : shape) {
                    out.writeInt((int) dimension);
                }
                ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
                bytes.asFloatBuffer().put(values);
                out.write(bytes.array());
            }
        }
    }

    /** Takes over weights that were written before. */
    void putAll(Map<String, Weight> weights) {
        weights.forEach((name, weight) -> put(
                name,
                weight.values(),
                java.util.Arrays.stream(weight.shape()).asLongStream().toArray()));
    }

    /** Weights as plain arrays with their shapes, for the export. */
    record Weight(float[] values, int[] shape) {}

    static Map<String, Weight> load(Path file) throws IOException {
        Map<String, Weight> weights = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                int[] shape = new int[in.readInt()];
                int size = 1;
                for (int d = 0; d < shape.length; d++) {
                    shape[d] = in.readInt();
                    size *= shape[d];
                }
                byte[] bytes = in.readNBytes(size * 4);
                float[] values = new float[size];
                ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
                weights.put(name, new Weight(values, shape));
            }
        }
        return weights;
    }
}
