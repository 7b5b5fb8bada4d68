package org.dragoman.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final List<Integer> HALF =
            IntStream.range(0, 100).map(i -> i % 2).boxed().toList();

    @Test
    void anIntervalOfAShareIsAsWideAsTheoryHasIt() {
        Interval interval = Bootstrap.of(HALF, BootstrapTest::mean);
        assertThat(interval.value()).isEqualTo(0.5);
        assertThat(interval.low()).isBetween(0.38, 0.43);
        assertThat(interval.high()).isBetween(0.57, 0.62);
    }

    @Test
    void drawsAreTheSameFromRunToRun() {
        assertThat(Bootstrap.of(HALF, BootstrapTest::mean)).isEqualTo(Bootstrap.of(HALF, BootstrapTest::mean));
    }

    @Test
    void whatNeverVariesHasNoWidth() {
        assertThat(Bootstrap.of(Collections.nCopies(10, 1), BootstrapTest::mean))
                .isEqualTo(new Interval(1, 1, 1));
    }

    @Test
    void nothingToMeasureIsADash() {
        assertThat(Bootstrap.of(List.<Integer>of(), BootstrapTest::mean)).hasToString("–");
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(i -> i).average().orElse(Double.NaN);
    }
}
