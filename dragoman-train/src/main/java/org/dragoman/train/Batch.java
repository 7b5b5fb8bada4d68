package org.dragoman.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.pytorch.AbstractTensor;
import org.bytedeco.pytorch.Tensor;
import org.dragoman.text.ModelInput;

/** Sentences padded to one length, as tensors. Nodes are a sentence's root (node 0) and its words. */
final class Batch {

    /** What a masked position adds to its attention score. */
    private static final float MASKED = -1e4f;

    final List<Encoding.Item> items;
    final int size;
    final int length;
    final int nodes;
    final int words;

    Batch(List<Encoding.Item> items) {
        this.items = items;
        this.size = items.size();
        this.length = items.stream().mapToInt(i -> i.input().length()).max().orElse(0);
        this.nodes = items.stream().mapToInt(i -> i.input().nodes()).max().orElse(0);
        this.words = items.stream().mapToInt(i -> i.input().nodes() - 1).sum();
    }

    /** Cuts items into batches of about {@code pieces} pieces, padding counted; items should come sorted by length. */
    static List<Batch> cut(List<Encoding.Item> items, int pieces) {
        List<Batch> batches = new ArrayList<>();
        List<Encoding.Item> current = new ArrayList<>();
        int longest = 0;
        for (Encoding.Item item : items) {
            int next = Math.max(longest, item.input().length());
            if (!current.isEmpty() && next * (current.size() + 1) > pieces) {
                batches.add(new Batch(List.copyOf(current)));
                current.clear();
                next = item.input().length();
            }
            current.add(item);
            longest = next;
        }
        if (!current.isEmpty()) {
            batches.add(new Batch(List.copyOf(current)));
        }
        return batches;
    }

    /** Piece ids, [size, length]. */
    Tensor pieces() {
        return grid(length, 0, item -> item.input().pieces());
    }

    /** Letter cases, [size, length]. */
    Tensor cases() {
        return grid(length, 0, item -> item.input().cases());
    }

    /** What is added to attention scores, [size, 1, 1, length]. */
    Tensor attention() {
        float[] values = new float[size * length];
        for (int b = 0; b < size; b++) {
            Arrays.fill(values, b * length + items.get(b).input().length(), (b + 1) * length, MASKED);
        }
        return AbstractTensor.create(values, size, 1, 1, length);
    }

    /** Share of each piece in its sentence's mean, [size, 1, length]. */
    Tensor shares() {
        float[] values = new float[size * length];
        for (int b = 0; b < size; b++) {
            int own = items.get(b).input().length();
            Arrays.fill(values, b * length, b * length + own, 1f / own);
        }
        return AbstractTensor.create(values, size, 1, length);
    }

    /** Index of each node's first piece among all pieces of the batch, [size * nodes]. */
    Tensor starts() {
        long[] values = new long[size * nodes];
        for (int b = 0; b < size; b++) {
            ModelInput input = items.get(b).input();
            for (int node = 0; node < nodes; node++) {
                int start = node < input.nodes() ? input.starts()[node] : 0;
                values[b * nodes + node] = (long) b * length + start;
            }
        }
        return AbstractTensor.create(values, values.length);
    }

    /** What is added to the score of each node as a head, [size, 1, nodes]. */
    Tensor headMask() {
        float[] values = new float[size * nodes];
        for (int b = 0; b < size; b++) {
            Arrays.fill(values, b * nodes + items.get(b).input().nodes(), (b + 1) * nodes, MASKED);
        }
        return AbstractTensor.create(values, size, 1, nodes);
    }

    /** A column of labels with the root and padding unknown, [size * nodes]. */
    long[] targets(java.util.function.Function<Encoding.Item, int[]> column) {
        long[] values = new long[size * nodes];
        Arrays.fill(values, Encoding.UNKNOWN);
        for (int b = 0; b < size; b++) {
            int[] labels = column.apply(items.get(b));
            for (int i = 0; i < labels.length; i++) {
                values[b * nodes + 1 + i] = labels[i];
            }
        }
        return values;
    }

    /** 1 for predicates, 0 for other words, unknown where frames are not annotated, [size * nodes]. */
    long[] predicates() {
        return targets(item -> {
            int[] labels = new int[item.input().nodes() - 1];
            Arrays.fill(labels, item.hasFrames() ? 0 : Encoding.UNKNOWN);
            item.frames().forEach(frame -> labels[frame[0]] = 1);
            return labels;
        });
    }

    private Tensor grid(int width, long padding, java.util.function.Function<Encoding.Item, int[]> row) {
        long[] values = new long[size * width];
        Arrays.fill(values, padding);
        for (int b = 0; b < size; b++) {
            int[] own = row.apply(items.get(b));
            for (int i = 0; i < own.length; i++) {
                values[b * width + i] = own[i];
            }
        }
        return AbstractTensor.create(values, size, width);
    }
}
