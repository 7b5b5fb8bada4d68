package org.dragoman.train;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.text.OnnxLanguageModel;
import org.dragoman.text.WordPiece;

/** How much of the untouched encoder's sense of likeness the vector head has kept. */
final class VectorEvaluation {

    private static final int PAIRS = 20_000;

    private VectorEvaluation() {}

    /** Mean cosine of each sentence's two vectors, and the correlation of likeness over random pairs of sentences. */
    static String compare(OnnxLanguageModel model, List<Example> examples) throws IOException, OrtException {
        List<SentenceVector> own = new ArrayList<>();
        List<SentenceVector> original = new ArrayList<>();
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream in = VectorEvaluation.class.getResourceAsStream("/all-minilm-l6-v2.onnx");
                OrtSession session = environment.createSession(in.readAllBytes())) {
            WordPiece wordPiece = Pretrained.wordPiece();
            for (Example example : examples) {
                String text = example.text();
                own.add(model.analyse(text, List.of(new Span(0, text.length())))
                        .get(0)
                        .vector());
                original.add(original(
                        environment,
                        session,
                        Encoding.plain(text, wordPiece).input().pieces()));
            }
        }
        double cosine = 0;
        for (int i = 0; i < own.size(); i++) {
            cosine += own.get(i).similarity(original.get(i)) / own.size();
        }
        return String.format("cosine %.3f, correlation of likeness %.3f", cosine, correlation(own, original));
    }

    private static SentenceVector original(OrtEnvironment environment, OrtSession session, int[] pieces)
            throws OrtException {
        long[] ids = Arrays.stream(pieces).asLongStream().toArray();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[][] hidden = ((float[][][]) result.get(0).getValue())[0];
            float[] sum = new float[Pretrained.WIDTH];
            for (float[] row : hidden) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += row[i];
                }
            }
            return SentenceVector.of(sum);
        }
    }

    /** Pearson's correlation of the cosines of random pairs. */
    private static double correlation(List<SentenceVector> a, List<SentenceVector> b) {
        Random random = new Random(7);
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumYy = 0;
        double sumXy = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            int i = random.nextInt(a.size());
            int j = (i + 1 + random.nextInt(a.size() - 1)) % a.size();
            double x = a.get(i).similarity(a.get(j));
            double y = b.get(i).similarity(b.get(j));
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumYy += y * y;
            sumXy += x * y;
        }
        double covariance = sumXy - sumX * sumY / PAIRS;
        return covariance / Math.sqrt((sumXx - sumX * sumX / PAIRS) * (sumYy - sumY * sumY / PAIRS));
    }
}
