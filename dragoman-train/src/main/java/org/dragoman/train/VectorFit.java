package org.dragoman.train;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.AbstractTensor;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * Fits the vector head anew once the encoder has stopped moving: the ridge regression from the means of its layers to
 * the vectors of the untouched encoder.
 */
final class VectorFit {

    private static final double RIDGE = 1e-3;
    private static final int PIECES = 2048;

    private VectorFit() {}

    /** Replaces {@code head.vector} of the parameters by the best fit over items that have a vector. */
    static void fit(Network network, Parameters parameters, List<Encoding.Item> items) {
        List<Encoding.Item> sorted = items.stream()
                .filter(item -> item.vector() != null)
                .sorted(Comparator.comparingInt(item -> item.input().length()))
                .toList();
        int inputs = Network.POOLED.size() * Pretrained.WIDTH + 1;
        network.training(false);
        put(parameters, solve(network, sorted, inputs), inputs);
    }

    private static float[] solve(Network network, List<Encoding.Item> sorted, int inputs) {
        try (PointerScope outer = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            Tensor squares = torch.zeros(inputs, inputs);
            Tensor products = torch.zeros(inputs, Pretrained.WIDTH);
            for (Batch batch : Batch.cut(sorted, PIECES)) {
                try (PointerScope scope = new PointerScope()) {
                    Tensor means = network.pooled(network.encode(batch), batch);
                    Tensor rows = torch.cat(new TensorVector(means, torch.ones(batch.size, 1)), 1);
                    squares.add_(rows.t().matmul(rows));
                    products.add_(rows.t().matmul(wanted(batch)));
                }
            }
            Tensor ridge = torch.eye(inputs).mul(new Scalar(RIDGE * sorted.size()));
            Tensor solution = torch.linalg_solve(squares.add(ridge), products);
            return Parameters.values(solution);
        }
    }

    /** The untouched encoder's vectors at length one. */
    private static Tensor wanted(Batch batch) {
        float[] values = new float[batch.size * Pretrained.WIDTH];
        for (int b = 0; b < batch.size; b++) {
            float[] vector = Objects.requireNonNull(batch.items.get(b).vector());
            double square = 0;
            for (float value : vector) {
                square += value * value;
            }
            for (int i = 0; i < vector.length; i++) {
                values[b * Pretrained.WIDTH + i] = (float) (vector[i] / Math.sqrt(square));
            }
        }
        return AbstractTensor.create(values, batch.size, Pretrained.WIDTH);
    }

    private static void put(Parameters parameters, float[] solution, int inputs) {
        int width = Pretrained.WIDTH;
        float[] weight = new float[width * (inputs - 1)];
        float[] bias = new float[width];
        for (int o = 0; o < width; o++) {
            for (int i = 0; i < inputs - 1; i++) {
                weight[o * (inputs - 1) + i] = solution[i * width + o];
            }
            bias[o] = solution[(inputs - 1) * width + o];
        }
        parameters.put("head.vector.weight", weight, width, inputs - 1);
        parameters.put("head.vector.bias", bias, width);
    }
}
