package org.dragoman.judge.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.judge.outlook.Examples.Example;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final long SEED = 7;

    @Test
    void scoresAreWhatTheirDefinitionsGive() {
        Scores scores = Scores.of(new double[] {0.8, 0.4, 0.4, 0.1}, new boolean[] {true, true, false, false});
        assertThat(scores.brier()).isCloseTo((0.04 + 0.36 + 0.16 + 0.01) / 4, within(1e-12));
        // Of four pairs three are in order and one is a tie.
        assertThat(scores.auc()).isCloseTo(3.5 / 4, within(1e-12));
        assertThat(scores.logLoss())
                .isCloseTo(-(Math.log(0.8) + Math.log(0.4) + Math.log(0.6) + Math.log(0.9)) / 4, within(1e-12));
        assertThat(scores.calibrationError()).isCloseTo((0.2 + 2 * 0.1 + 0.1) / 4, within(1e-12));
    }

    @Test
    void oneOutcomeOnlyHasNoAuc() {
        assertThat(Scores.of(new double[] {0.8, 0.4}, new boolean[] {true, true})
                        .auc())
                .isNaN();
    }

    @Test
    void blocksThatGoTogetherWidenTheInterval() {
        Random random = new Random(SEED);
        double[] sums = new double[400];
        int[] counts = new int[400];
        double run = 0;
        for (int i = 0; i < sums.length; i++) {
            run = i % 20 == 0 ? random.nextGaussian() : run;
            sums[i] = run;
            counts[i] = 1;
        }
        Difference alone = Difference.of(sums, counts, 1);
        Difference together = Difference.of(sums, counts, 20);
        assertThat(together.high() - together.low()).isGreaterThan(2 * (alone.high() - alone.low()));
        assertThat(together.value()).isEqualTo(alone.value());
    }

    @Test
    void noDifferenceIsNotBetter() {
        assertThat(Difference.of(new double[20], new int[20], 4).isBetter()).isFalse();
    }

    @Test
    void weightsAreFoundAgainAndAreTheSameEachTime() {
        List<Example> examples = examples(6_000, 30, 1.5);
        LogisticModel model = LogisticFit.of(examples);
        assertThat(model.weights()[1] / model.scales()[0]).isCloseTo(1.5, within(0.12));
        assertThat(model.weights()[2] / model.scales()[1]).isCloseTo(0, within(0.12));
        assertThat(LogisticFit.of(examples).weights()).isEqualTo(model.weights());
    }

    @Test
    void ofAUnitWithFewExamplesTheOwnInterceptIsDrawnToTheCommonOne() {
        List<Example> examples = new ArrayList<>(examples(2_000, 10, 0));
        for (int i = 0; i < 4; i++) {
            examples.add(new Example(new float[Features.NAMES.size()], 0, 99, i, true));
        }
        double own = LogisticFit.of(examples).own().get(99);
        assertThat(own).isBetween(0.05, 0.4);
    }

    private static List<Example> examples(int count, int units, double weight) {
        Random random = new Random(SEED);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] features = new float[Features.NAMES.size()];
            for (int j = 0; j < features.length; j++) {
                features[j] = (float) random.nextGaussian();
            }
            boolean above = random.nextDouble() < Matrix.logistic(weight * features[0]);
            examples.add(new Example(features, 0, i % units, i / units, above));
        }
        return examples;
    }

    @Test
    void forecastsThatAreTooSureAreDrawnBack() {
        Random random = new Random(SEED);
        double[] logOdds = new double[4_000];
        boolean[] above = new boolean[logOdds.length];
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] = 2 * random.nextGaussian();
            above[i] = random.nextDouble() < Matrix.logistic(logOdds[i] / 2);
        }
        Recalibration recalibration = Recalibration.of(logOdds, above);
        assertThat(recalibration.slope()).isCloseTo(0.5, within(0.12));
        assertThat(recalibration.probability(2)).isCloseTo(Matrix.logistic(1), within(0.04));
        double last = 0;
        for (double odds = -8; odds <= 8; odds += 0.1) {
            double p = recalibration.probability(odds);
            assertThat(p).isBetween(last, 1.0);
            last = p;
        }
    }

    @Test
    void withoutForecastsNothingIsCorrected() {
        assertThat(Recalibration.of(new double[0], new boolean[0]).probability(0.7))
                .isCloseTo(Matrix.logistic(0.7), within(1e-12));
    }
}
