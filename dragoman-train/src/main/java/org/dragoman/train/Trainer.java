package org.dragoman.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.dragoman.text.LabelSets;
import org.dragoman.text.ModelInput;
import org.dragoman.text.WordPiece;
import org.jspecify.annotations.Nullable;

/** Fine-tunes the encoder and its heads on all tasks at once. */
final class Trainer {

    private static final int PIECES = 1024;
    private static final double ENCODER_RATE = 2e-4;
    private static final double HEAD_RATE = 2e-3;
    private static final double WARM_UP = 0.06;

    /**
     * Sentences that are seen {@code share} times an epoch; the fraction is drawn anew each epoch. From distilled ones
     * the vector head learns what the untouched encoder made of them.
     */
    record Source(String name, List<Example> examples, double share, boolean distilled) {

        /** The same, seen so many times as often. */
        Source seen(double times) {
            return new Source(name, examples, share * times, distilled);
        }

        /** The same with no more than {@code most} sentences. */
        Source first(int most) {
            return new Source(name, examples.subList(0, Math.min(most, examples.size())), share, distilled);
        }
    }

    /**
     * Epochs under one schedule of learning rates: a warm-up, then a linear fall.
     *
     * @param rate share of the usual rates at the top
     */
    record Cycle(int epochs, double rate) {}

    private record Sample(Example example, float @Nullable [] vector) {}

    private final long seed;
    private final List<Cycle> cycles;
    private final boolean halved;
    private final Random random;

    Trainer(long seed, List<Cycle> cycles, boolean halved) {
        this.seed = seed;
        this.cycles = List.copyOf(cycles);
        this.halved = halved;
        this.random = new Random(seed);
    }

    /**
     * Trains and writes the weights to {@code file}.
     *
     * @param start weights to go on from, or null to begin with the untouched encoder and new heads
     */
    void train(List<Source> sources, LabelSets labels, Path file, @Nullable Path start) throws IOException {
        torch.manual_seed(seed);
        torch.set_num_threads(1);
        WordPiece wordPiece = Pretrained.wordPiece();
        Encoding encoding = new Encoding(labels, wordPiece);
        Parameters parameters = new Parameters(seed);
        Pretrained.load().fill(parameters);
        Network.addHeads(parameters, labels);
        Network network = new Network(parameters, labels, halved);
        List<List<Sample>> samples = new ArrayList<>();
        for (Source source : sources) {
            samples.add(
                    source.distilled()
                            ? withVectors(source.examples(), network, wordPiece)
                            : source.examples().stream()
                                    .map(e -> new Sample(e, null))
                                    .toList());
            Log.say(
                    "%s: %d sentences, seen %.2f times an epoch",
                    source.name(), source.examples().size(), source.share());
        }
        if (start != null) {
            parameters.putAll(Parameters.load(start));
        }
        for (Cycle cycle : cycles) {
            run(
                    cycle,
                    sources,
                    samples,
                    encoding,
                    network,
                    new Optimizer(parameters, cycle.rate() * ENCODER_RATE, cycle.rate() * HEAD_RATE));
            parameters.save(file);
        }
        fitVectors(samples, encoding, network, parameters, file);
    }

    private void run(
            Cycle cycle,
            List<Source> sources,
            List<List<Sample>> samples,
            Encoding encoding,
            Network network,
            Optimizer optimizer) {
        int steps = cycle.epochs() * batches(epoch(sources, samples, encoding)).size();
        int step = 0;
        network.training(true);
        for (int epoch = 0; epoch < cycle.epochs(); epoch++) {
            Running running = new Running(epoch);
            for (Batch batch : batches(epoch(sources, samples, encoding))) {
                running.add(step(network, optimizer, batch, schedule(step++, steps)), step, steps);
            }
        }
    }

    private static void fitVectors(
            List<List<Sample>> samples, Encoding encoding, Network network, Parameters parameters, Path file)
            throws IOException {
        List<Encoding.Item> items = new ArrayList<>();
        for (List<Sample> source : samples) {
            for (Sample sample : source) {
                if (sample.vector() != null) {
                    items.add(encoding.encode(sample.example(), sample.example().words(), sample.vector()));
                }
            }
        }
        items.removeIf(item -> item.input().length() > ModelInput.LONGEST);
        VectorFit.fit(network, parameters, items);
        parameters.save(file);
    }

    /** Fits the vector head of weights that were trained before. */
    void refit(List<Source> sources, LabelSets labels, Path file) throws IOException {
        torch.set_num_threads(1);
        WordPiece wordPiece = Pretrained.wordPiece();
        Parameters untouched = new Parameters(seed);
        Pretrained.load().fill(untouched);
        Network.addHeads(untouched, labels);
        Network original = new Network(untouched, labels, halved);
        List<List<Sample>> samples = new ArrayList<>();
        for (Source source : sources) {
            if (source.distilled()) {
                samples.add(withVectors(source.examples(), original, wordPiece));
            }
        }
        Parameters tuned = new Parameters(seed);
        tuned.putAll(Parameters.load(file));
        fitVectors(samples, new Encoding(labels, wordPiece), new Network(tuned, labels, halved), tuned, file);
    }

    private static double schedule(int step, int steps) {
        double done = (double) step / steps;
        return done < WARM_UP ? (step + 1) / (WARM_UP * steps) : Math.max(0.003, (1 - done) / (1 - WARM_UP));
    }

    private static float[] step(Network network, Optimizer optimizer, Batch batch, double schedule) {
        try (PointerScope scope = new PointerScope()) {
            List<Tensor> losses = network.losses(batch);
            losses.get(0).backward();
            optimizer.step(schedule);
            float[] values = new float[losses.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = losses.get(i).item_float();
            }
            return values;
        }
    }

    /** One epoch's sentences, some of them rewritten. */
    private List<Encoding.Item> epoch(List<Source> sources, List<List<Sample>> samples, Encoding encoding) {
        List<Encoding.Item> items = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            double share = sources.get(i).share();
            for (Sample sample : samples.get(i)) {
                int times = (int) share + (random.nextDouble() < share - (int) share ? 1 : 0);
                for (int time = 0; time < times; time++) {
                    List<String> words = Augmentation.apply(sample.example().words(), random);
                    Encoding.Item item = encoding.encode(sample.example(), words, sample.vector());
                    if (item.input().length() <= ModelInput.LONGEST) {
                        items.add(item);
                    }
                }
            }
        }
        return items;
    }

    /** Shuffled batches of sentences of like length. */
    private List<Batch> batches(List<Encoding.Item> items) {
        Collections.shuffle(items, random);
        List<Batch> batches = new ArrayList<>();
        int pool = 3000;
        for (int from = 0; from < items.size(); from += pool) {
            List<Encoding.Item> part = new ArrayList<>(items.subList(from, Math.min(items.size(), from + pool)));
            part.sort(Comparator.comparingInt(i -> i.input().length()));
            batches.addAll(Batch.cut(part, PIECES));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** What the untouched encoder makes of each sentence. */
    private static List<Sample> withVectors(List<Example> examples, Network network, WordPiece wordPiece) {
        List<Encoding.Item> items = new ArrayList<>();
        for (Example example : examples) {
            items.add(Encoding.plain(example.text(), wordPiece));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> items.get(i).input().length()));
        float[][] vectors = new float[items.size()][];
        int done = 0;
        network.training(false);
        for (Batch batch : Batch.cut(order.stream().map(items::get).toList(), 2 * PIECES)) {
            float[] values = vectors(network, batch);
            for (int b = 0; b < batch.size; b++) {
                int from = b * Pretrained.WIDTH;
                vectors[order.get(done++)] = java.util.Arrays.copyOfRange(values, from, from + Pretrained.WIDTH);
            }
        }
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < vectors.length; i++) {
            samples.add(new Sample(examples.get(i), vectors[i]));
        }
        return samples;
    }

    private static float[] vectors(Network network, Batch batch) {
        try (PointerScope scope = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            return Parameters.values(network.vectors(network.encode(batch), batch));
        }
    }

    /** Running means of the losses, told every two hundred steps. */
    private static final class Running {
        private final int epoch;
        private final double[] sums = new double[Network.PARTS.size()];
        private final long started = System.nanoTime();
        private int count;
        private int total;

        Running(int epoch) {
            this.epoch = epoch;
        }

        void add(float[] losses, int step, int steps) {
            for (int i = 0; i < losses.length; i++) {
                sums[i] += losses[i];
            }
            count++;
            total++;
            if (count == 200 || step == steps) {
                StringBuilder line = new StringBuilder();
                for (int i = 0; i < sums.length; i++) {
                    line.append(String.format(" %s %.3f", Network.PARTS.get(i), sums[i] / count));
                    sums[i] = 0;
                }
                double rate = total / ((System.nanoTime() - started) / 1e9);
                Log.say("epoch %d step %d/%d%s | %.2f steps/s", epoch + 1, step, steps, line, rate);
                count = 0;
            }
        }
    }
}
